package nl.bijeen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many who do something at the same moment, each in a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What somebody does with what is theirs, such as their number. */
    public interface Act<A, T> {

        T with(A their) throws Exception;
    }

    /** What came of it for each, in their order; throws an ExecutionException when it went wrong for one of them. */
    public static <A, T> List<T> each(Collection<A> of, Act<A, T> act) throws Exception {
        return all(of.stream().<Callable<T>>map(it -> () -> act.with(it)).toList());
    }

    /** As {@link #each}, of so many with the numbers from 0 on. */
    public static <T> List<T> times(int many, Act<Integer, T> act) throws Exception {
        return each(IntStream.range(0, many).boxed().toList(), act);
    }

    /** As {@link #each}, of people who each do something else. */
    public static <T> List<T> all(Collection<? extends Callable<T>> acts) throws Exception {
        var answers = new ArrayList<T>();
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : doors.invokeAll(acts)) answers.add(answer.get());
        }
        return answers;
    }
}

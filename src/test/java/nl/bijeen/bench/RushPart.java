package nl.bijeen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A meeting that opens: all who want to come have the form before them and press the button at the same moment. */
record RushPart(Plan plan, Ground ground, int port) {

    void measure(Report report, long meeting, String path)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var visitors = new ArrayList<Visitor>();
        try {
            for (var i = 0; i < plan.askers(); i++) visitors.add(Visitor.at(port, path));
            var timings = rush(visitors);
            var seated = "select count(*) from registration where status = 'CONFIRMED' and event_id = ?";
            var letters = ground.count("select count(*) from letter where meeting = ?", meeting);
            var entered = ground.count("select count(*) from registration where event_id = ?", meeting);
            report.tell(
                    "until all " + timings.count() + " are answered",
                    timings.seconds(),
                    " s",
                    "",
                    Report.spread(timings));
            report.tell(
                    "oversold",
                    (double) ground.count(seated, meeting) - plan.seats(),
                    "",
                    "0",
                    plan.seats() + " seats");
            report.tell(
                    "registered or waiting, and not told so",
                    (double) entered - letters,
                    "",
                    "0",
                    letters + " letters");
            report.tell("answered, and not in the database", (double) timings.count() - entered, "", "0", "");
        } finally {
            visitors.forEach(Visitor::close);
        }
    }

    private static Timings rush(Iterable<Visitor> visitors) throws InterruptedException, ExecutionException {
        var open = new CountDownLatch(1);
        var each = new ArrayList<long[]>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (var it : visitors) running.add(threads.submit(() -> pressed(it, open)));
            var begun = System.nanoTime();
            open.countDown();
            for (var it : running) each.add(new long[] {it.get() - begun});
            return new Timings(each, (System.nanoTime() - begun) / 1e9);
        }
    }

    /** When they had their answer. */
    private static long pressed(Visitor visitor, CountDownLatch open) throws IOException, InterruptedException {
        open.await();
        visitor.ask();
        return System.nanoTime();
    }
}

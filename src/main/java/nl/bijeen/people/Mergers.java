package nl.bijeen.people;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets organisations go up in another on a day; what happens to whom {@link Merger} decides. */
@Component
public class Mergers {

    private final MergerRows rows;
    private final Organisations organisations;
    private final Journal journal;

    Mergers(MergerRows rows, Organisations organisations, Journal journal) {
        this.rows = rows;
        this.organisations = organisations;
        this.journal = journal;
    }

    /**
     * What somebody wants: all of one association.
     *
     * @param successor the name of an organisation, which is made when there is none
     * @param day the first day of the successor
     */
    public record Wish(List<Organisation> ending, String successor, LocalDate day) {

        public Wish {
            ending = List.copyOf(ending);
        }
    }

    /**
     * What a wish would do, or did.
     *
     * @param people who go on at the successor
     * @param positions that go on there
     * @param member whether the successor becomes or stays a member
     */
    public record Outcome(long people, int positions, boolean member) {}

    /** What came of carrying it out. */
    public sealed interface Merged {

        record Done(Organisation successor) implements Merged {}

        /** One of them has gone up in another already; nothing was written. */
        record Already(Organisation ended) implements Merged {}
    }

    /** What it would do, without doing it. */
    public Outcome preview(Wish wish) {
        var successor = successor(wish);
        return outcome(plan(wish, successor.map(Organisation::id).orElse(0L)));
    }

    /** One transaction: all of it, or nothing. Who does it twice hears that it was done. */
    @Transactional
    public Merged merge(Wish wish, Actor by) {
        var gone = rows.lock(ids(wish)).stream()
                .filter(it -> it.successor() != null)
                .findFirst();
        if (gone.isPresent()) return new Merged.Already(gone.get());
        var successor = successor(wish).orElseGet(() -> found(wish, by));
        var plan = plan(wish, successor.id());
        var merger = merger(wish, successor.id());
        rows.end(ids(wish), successor, merger.lastDay());
        rows.write(plan, successor, merger.lastDay());
        rows.inherit(ids(wish), successor);
        tell(wish, plan, successor, by);
        return new Merged.Done(
                organisations.find(successor.association(), successor.token()).orElseThrow());
    }

    public Optional<Organisation> successor(Wish wish) {
        return organisations.named(wish.ending().getFirst().association(), wish.successor());
    }

    private static Outcome outcome(Merger.Plan plan) {
        return new Outcome(plan.people(), plan.continued().size(), !plan.terms().isEmpty());
    }

    private static Merger merger(Wish wish, long successor) {
        return new Merger(ids(wish), successor, wish.day());
    }

    private static Set<Long> ids(Wish wish) {
        return wish.ending().stream().map(Organisation::id).collect(toSet());
    }

    private Merger.Plan plan(Wish wish, long successor) {
        var facts = rows.facts(
                Stream.concat(ids(wish).stream(), Stream.of(successor)).toList());
        return merger(wish, successor).plan(facts.posts(), facts.terms());
    }

    /** New, of the kind and in the province of those that go up in it. */
    private Organisation found(Wish wish, Actor by) {
        var first = wish.ending().getFirst();
        var profile = new Organisation.Profile(
                wish.successor(),
                first.profile().kind(),
                Organisation.Numbers.NONE,
                new Organisation.Address("", "", "", first.profile().address().province()),
                List.of(),
                Period.from(wish.day()));
        return switch (organisations.add(first.association(), profile, by)) {
            case Organisations.Saved.Done(var made) -> made;
            case Organisations.Saved.NameTaken(var other) -> other;
        };
    }

    /** One entry for each organisation, and one for everybody who goes on elsewhere. */
    private void tell(Wish wish, Merger.Plan plan, Organisation successor, Actor by) {
        var notes = new ArrayList<Note>();
        var day = new Change("since", null, wish.day().toString());
        for (var ended : wish.ending()) {
            notes.add(note(by, ended.subject(), new Change("successor", null, successor.name()), day));
            notes.add(note(by, successor.subject(), new Change("predecessor", null, ended.name()), day));
        }
        plan.continued().stream()
                .map(it -> "person:" + it.work().person())
                .distinct()
                .forEach(it -> notes.add(note(by, it, new Change("organisation", null, successor.name()), day)));
        journal.noteAll(successor.association(), notes);
    }

    private static Note note(Actor by, String subject, Change... changes) {
        return new Note(by, "people.organisations_merged", null, subject, List.of(changes));
    }
}

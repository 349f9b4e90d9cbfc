package nl.bijeen.people;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets organisations go up in another on a day; what happens to whom {@link Merger} decides. */
@Component
public class Mergers {

    private final JdbcClient db;
    private final Organisations organisations;
    private final Journal journal;

    Mergers(JdbcClient db, Organisations organisations, Journal journal) {
        this.db = db;
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

    private record Facts(List<Merger.Post> posts, List<Merger.Term> terms) {}

    /** What it would do, without doing it. */
    public Outcome preview(Wish wish) {
        var successor = successor(wish);
        return outcome(plan(wish, successor.map(Organisation::id).orElse(0L)));
    }

    /** One transaction: all of it, or nothing. Who does it twice hears that it was done. */
    @Transactional
    public Merged merge(Wish wish, Actor by) {
        var gone = locked(wish).stream().filter(it -> it.successor() != null).findFirst();
        if (gone.isPresent()) return new Merged.Already(gone.get());
        var successor = successor(wish).orElseGet(() -> found(wish, by));
        var plan = plan(wish, successor.id());
        var merger = merger(wish, successor.id());
        end(wish, successor, merger.lastDay());
        write(plan, successor, merger.lastDay());
        inherit(wish, successor);
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
        var facts =
                facts(Stream.concat(ids(wish).stream(), Stream.of(successor)).toList());
        return merger(wish, successor).plan(facts.posts(), facts.terms());
    }

    /** In one order, so that two mergers do not wait for each other in a circle. */
    private List<Organisation> locked(Wish wish) {
        return db.sql("select * from organisation where id in (:ids) order by id for update")
                .param("ids", ids(wish))
                .query(Organisations::organisation)
                .list();
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

    private Facts facts(Collection<Long> ids) {
        return new Facts(
                db.sql("select * from position where organisation_id in (:ids)")
                        .param("ids", ids)
                        .query(Mergers::post)
                        .list(),
                db.sql("select * from membership where organisation_id in (:ids)")
                        .param("ids", ids)
                        .query(Mergers::term)
                        .list());
    }

    private void end(Wish wish, Organisation successor, LocalDate lastDay) {
        db.sql("""
                        update organisation
                        set successor_id = :successor,
                            until = case when until < :until then until else greatest(:until, since) end
                        where id in (:ids)
                        """)
                .param("successor", successor.id())
                .param("until", lastDay)
                .param("ids", ids(wish))
                .update();
    }

    private void write(Merger.Plan plan, Organisation successor, LocalDate lastDay) {
        update("update position set until = :day where id = any (:ids)", plan.ended(), lastDay);
        update("delete from position where id = any (:ids) and :day < since", plan.dropped(), lastDay);
        update("update membership set until = :day where id = any (:ids)", plan.endedTerms(), lastDay);
        update("delete from membership where id = any (:ids) and :day < since", plan.droppedTerms(), lastDay);
        var begun = plan.continued();
        db.sql("""
                        insert into position (person_id, organisation_id, token, role, title, since, until)
                        select person, :successor, token, role, title, since::date, until::date
                        from unnest(:persons, :tokens, :roles, :titles, :since, :until)
                            as begun (person, token, role, title, since, until)
                        """)
                .param("successor", successor.id())
                .param("persons", begun.stream().map(it -> it.work().person()).toArray(Long[]::new))
                .param("tokens", begun.stream().map(_ -> Tokens.random()).toArray(String[]::new))
                .param("roles", texts(begun, it -> it.work().role()))
                .param("titles", texts(begun, it -> it.work().title()))
                .param("since", texts(begun, it -> it.period().since()))
                .param("until", texts(begun, it -> it.period().until()))
                .update();
        for (var term : plan.terms())
            db.sql("insert into membership (organisation_id, since, until) values (:organisation, :since, :until)")
                    .param("organisation", successor.id())
                    .param("since", Organisations.day(term.since()))
                    .param("until", Organisations.day(term.until()))
                    .update();
    }

    private void update(String sql, List<Long> ids, LocalDate day) {
        db.sql(sql).param("ids", ids.toArray(Long[]::new)).param("day", day).update();
    }

    private static <T> @Nullable String[] texts(List<T> things, Function<T, @Nullable Object> text) {
        return things.stream()
                .map(text)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    /** Mail to the old addresses arrives for years, so they keep proving where somebody works. */
    private void inherit(Wish wish, Organisation successor) {
        db.sql("""
                        update organisation
                        set mail_domains = array(select distinct domain from organisation, unnest(mail_domains) as domain
                                                 where id in (:ids) or id = :successor order by domain)
                        where id = :successor
                        """).param("ids", ids(wish)).param("successor", successor.id()).update();
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

    private static Merger.Post post(ResultSet row, int number) throws SQLException {
        return new Merger.Post(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("organisation_id"),
                Position.Role.valueOf(row.getString("role")),
                row.getString("title"),
                period(row));
    }

    private static Merger.Term term(ResultSet row, int number) throws SQLException {
        return new Merger.Term(row.getLong("id"), row.getLong("organisation_id"), period(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}

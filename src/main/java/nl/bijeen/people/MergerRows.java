package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.bijeen.access.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that change when organisations go up in another; whoever writes them has locked those organisations. */
@Component
class MergerRows {

    private final JdbcClient db;

    MergerRows(JdbcClient db) {
        this.db = db;
    }

    record Facts(List<Merger.Post> posts, List<Merger.Term> terms) {}

    /** In one order, so that two mergers do not wait for each other in a circle. */
    List<Organisation> lock(Set<Long> ids) {
        return db.sql("select * from organisation where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(Organisations::organisation)
                .list();
    }

    Facts facts(Collection<Long> ids) {
        return new Facts(
                db.sql("select * from position where organisation_id in (:ids)")
                        .param("ids", ids)
                        .query(MergerRows::post)
                        .list(),
                db.sql("select * from membership where organisation_id in (:ids)")
                        .param("ids", ids)
                        .query(MergerRows::term)
                        .list());
    }

    void end(Set<Long> ids, Organisation successor, LocalDate lastDay) {
        db.sql("""
                        update organisation
                        set successor_id = :successor,
                            until = case when until < :until then until else greatest(:until, since) end
                        where id in (:ids)
                        """)
                .param("successor", successor.id())
                .param("until", lastDay)
                .param("ids", ids)
                .update();
    }

    void write(Merger.Plan plan, Organisation successor, LocalDate lastDay) {
        update("update position set until = :day where id = any (:ids)", plan.ended(), lastDay);
        update("delete from position where id = any (:ids) and :day < since", plan.dropped(), lastDay);
        update("update membership set until = :day where id = any (:ids)", plan.endedTerms(), lastDay);
        update("delete from membership where id = any (:ids) and :day < since", plan.droppedTerms(), lastDay);
        begin(plan.continued(), successor);
        for (var term : plan.terms())
            db.sql("insert into membership (organisation_id, since, until) values (:organisation, :since, :until)")
                    .param("organisation", successor.id())
                    .param("since", Organisations.day(term.since()))
                    .param("until", Organisations.day(term.until()))
                    .update();
    }

    private void begin(List<Merger.Continued> begun, Organisation successor) {
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
    void inherit(Set<Long> ids, Organisation successor) {
        db.sql("""
                        update organisation
                        set mail_domains = array(select distinct domain from organisation, unnest(mail_domains) as domain
                                                 where id in (:ids) or id = :successor order by domain)
                        where id = :successor
                        """).param("ids", ids).param("successor", successor.id()).update();
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

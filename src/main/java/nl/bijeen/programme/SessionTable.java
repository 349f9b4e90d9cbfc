package nl.bijeen.programme;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import nl.bijeen.access.Tokens;
import nl.bijeen.programme.Session.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sessions. Whoever writes here has locked the programme and checked what is written. */
@Component
class SessionTable {

    private final JdbcClient db;

    SessionTable(JdbcClient db) {
        this.db = db;
    }

    Session.Id insert(Programme programme, Plan plan) {
        return insert(programme, Tokens.random(), plan);
    }

    Session.Id insert(Programme programme, String token, Plan plan) {
        var id = new Session.Id(db.sql("""
                        insert into session (association_id, event_id, token, round_id, room_id, kind, title, text, language, form,
                                             target_group, minimum, maximum, online_link, during, work)
                        values (:association, :event, :token, :round, :room, :kind, :title, :text, :language, :form,
                                :targetGroup, :minimum, :maximum, :onlineLink, tsrange(:from, :until),
                                coalesce(:work::uuid, gen_random_uuid()))
                        returning id
                        """)
                .paramSource(columns(plan)
                        .addValue("association", programme.association().value())
                        .addValue("event", programme.event().value())
                        .addValue("token", token))
                .query(Long.class)
                .single());
        contribute(programme, id, plan.contributions());
        return id;
    }

    /** What calendars show, raises the number by which they know the newest. */
    void update(Programme programme, Session.Id id, Plan plan) {
        db.sql("""
                        update session
                        set revision = revision + 1, work = coalesce(:work::uuid, gen_random_uuid()),
                            sequence = sequence + ((title, during, coalesce(room_id, 0), online_link)
                                                   <> (:title, tsrange(:from, :until), coalesce(:room::bigint, 0), :onlineLink))::int,
                            round_id = :round, room_id = :room, kind = :kind, title = :title, text = :text,
                            language = :language, form = :form, target_group = :targetGroup, minimum = :minimum,
                            maximum = :maximum, online_link = :onlineLink, during = tsrange(:from, :until)
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(plan)
                        .addValue("event", programme.event().value())
                        .addValue("id", id.value()))
                .update();
        db.sql("delete from session_contributor where session_id = ?")
                .param(id.value())
                .update();
        contribute(programme, id, plan.contributions());
    }

    private void contribute(Programme programme, Session.Id id, List<Contribution> all) {
        if (all.isEmpty()) return;
        db.sql("""
                        insert into session_contributor (event_id, session_id, contributor_id, role, place)
                        select :event, :session, contributor, role, place
                        from unnest(:contributors::bigint[], :roles::text[]) with ordinality as one (contributor, role, place)
                        on conflict do nothing
                        """)
                .param("event", programme.event().value())
                .param("session", id.value())
                .param(
                        "contributors",
                        all.stream().map(it -> it.contributor().value()).toArray(Long[]::new))
                .param("roles", all.stream().map(it -> it.role().name()).toArray(String[]::new))
                .update();
    }

    /** Whether it was the other way before. */
    boolean callOff(Session.Id id, @Nullable OffsetDateTime at) {
        return db.sql("""
                        update session set called_off_at = :at, sequence = sequence + 1, revision = revision + 1
                        where id = :id and (called_off_at is null) = (:at::timestamptz is not null)
                        """).param("at", at).param("id", id.value()).update() == 1;
    }

    void delete(Session.Id id) {
        db.sql("delete from session where id = ?").param(id.value()).update();
    }

    /** Everything so much later, in one statement, because on its way a session may need the room of the next. */
    void shift(Programme programme, Duration by) {
        for (var table : List.of("""
                update session
                set sequence = sequence + 1, revision = revision + 1,
                    during = tsrange(lower(during) + make_interval(secs => :by), upper(during) + make_interval(secs => :by))
                where event_id = :event
                """, """
                update round
                set revision = revision + 1,
                    during = tsrange(lower(during) + make_interval(secs => :by), upper(during) + make_interval(secs => :by))
                where event_id = :event
                """))
            db.sql(table)
                    .param("by", by.toSeconds())
                    .param("event", programme.event().value())
                    .update();
    }

    private static MapSqlParameterSource columns(Plan plan) {
        var slot = plan.slot();
        var round = slot.round();
        var room = slot.room();
        var description = plan.description();
        return new MapSqlParameterSource()
                .addValue("round", round == null ? null : round.value())
                .addValue("room", room == null ? null : room.value())
                .addValue("kind", plan.kind().name())
                .addValue("title", description.title())
                .addValue("text", description.text())
                .addValue("language", description.language())
                .addValue("form", description.form())
                .addValue("targetGroup", description.targetGroup())
                .addValue("minimum", plan.size().minimum())
                .addValue("maximum", plan.size().maximum())
                .addValue("onlineLink", slot.onlineLink())
                .addValue("work", plan.work())
                .addValue("from", slot.during().from())
                .addValue("until", slot.during().until());
    }
}

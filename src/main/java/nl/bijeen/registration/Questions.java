package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Question.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings ask beside the usual. */
@Component
public class Questions {

    private final JdbcClient db;
    private final Desks desks;
    private final Journal journal;

    Questions(JdbcClient db, Desks desks, Journal journal) {
        this.db = db;
        this.desks = desks;
        this.journal = journal;
    }

    /** In the order in which they are asked. */
    public List<Question> of(EventId event) {
        return db.sql("select * from question where event_id = ? order by place, id")
                .param(event.value())
                .query(Questions::question)
                .list();
    }

    /** Asks one more thing, after the others. A choice has two options or more; the caller has checked. */
    @Transactional
    public Question add(
            EventId event, Kind kind, String text, String help, boolean required, List<String> options, Actor by) {
        var desk = desks.lock(event);
        var added = db.sql("""
                        insert into question (event_id, place, kind, text, help, required, options)
                        values (:event, (select coalesce(max(place), 0) + 1 from question where event_id = :event),
                                :kind, :text, :help, :required, :options)
                        returning *
                        """)
                .param("event", event.value())
                .param("kind", kind.name())
                .param("text", text)
                .param("help", help)
                .param("required", required)
                .param("options", options.toArray(String[]::new))
                .query(Questions::question)
                .single();
        journal.note(
                desk.association(), by, "registration.asked", event.value(), null, new Change("question", null, text));
        return added;
    }

    /**
     * Asks it in other words, or with other options.
     *
     * @return false when it would become another kind of question while people answered this kind; nothing was written then
     */
    @Transactional
    public boolean change(EventId event, Question question, Actor by) {
        var desk = desks.lock(event);
        var before = of(event).stream()
                .filter(it -> it.id() == question.id())
                .findAny()
                .orElseThrow();
        if (before.kind() != question.kind() && answered(question.id())) return false;
        if (before.equals(question)) return true;
        db.sql("""
                        update question
                        set kind = :kind, text = :text, help = :help, required = :required, options = :options
                        where id = :id
                        """)
                .param("kind", question.kind().name())
                .param("text", question.text())
                .param("help", question.help())
                .param("required", question.required())
                .param("options", question.options().toArray(String[]::new))
                .param("id", question.id())
                .update();
        var change = new Change("question", before.text(), question.text());
        journal.note(desk.association(), by, "registration.asked-otherwise", event.value(), null, change);
        return true;
    }

    /** Asks it one place earlier. */
    @Transactional
    public void raise(EventId event, long id, Actor by) {
        var desk = desks.lock(event);
        var order = new ArrayList<>(of(event).stream().map(Question::id).toList());
        var at = order.indexOf(id);
        if (at < 1) return;
        Collections.swap(order, at, at - 1);
        db.sql("update question set place = array_position(:order::bigint[], id) where event_id = :event")
                .param("order", order.toArray(Long[]::new))
                .param("event", event.value())
                .update();
        journal.note(desk.association(), by, "registration.asked-in-order", event.value(), null);
    }

    /** No longer asks it, and forgets what people answered. */
    @Transactional
    public void remove(EventId event, long id, Actor by) {
        var desk = desks.lock(event);
        var removed = db.sql("delete from question where id = ? and event_id = ? returning text")
                .params(id, event.value())
                .query(String.class)
                .optional();
        if (removed.isEmpty()) return;
        db.sql("update registration set answers = answers - :question where event_id = :event")
                .param("question", String.valueOf(id))
                .param("event", event.value())
                .update();
        var change = new Change("question", removed.get(), null);
        journal.note(desk.association(), by, "registration.asked-no-more", event.value(), null, change);
    }

    public boolean answered(long question) {
        return db.sql("""
                        select exists (
                            select from registration join question on question.event_id = registration.event_id
                            where question.id = :id and jsonb_exists(answers, :id::text))
                        """).param("id", question).query(Boolean.class).single();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("help"),
                row.getBoolean("required"),
                List.of((String[]) row.getArray("options").getArray()));
    }
}

package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who weighs the submissions of a call. */
@Component
public class Reviewers {

    private final JdbcClient db;
    private final Calls calls;
    private final SentForms forms;
    private final CallPost post;
    private final Journal journal;
    private final Tokens tokens;

    Reviewers(JdbcClient db, Calls calls, SentForms forms, CallPost post, Journal journal, Tokens tokens) {
        this.db = db;
        this.calls = calls;
        this.forms = forms;
        this.post = post;
        this.journal = journal;
        this.tokens = tokens;
    }

    /** By name. */
    public List<Reviewer> of(EventId event) {
        return db.sql("select * from reviewer where event_id = ? order by name, id")
                .param(event.value())
                .query(Reviewers::reviewer)
                .list();
    }

    /** The one whose private page this token opens. */
    public Optional<Reviewer> open(String token) {
        return db.sql("select * from reviewer where token_hash = ?")
                .param(Tokens.hash(token))
                .query(Reviewers::reviewer)
                .optional();
    }

    /**
     * Asks somebody by mail. The same form sent again asks nobody more.
     *
     * @param request made with the form
     * @return false when that address was asked before; nothing was written then
     */
    @Transactional
    public boolean invite(Event event, UUID request, String name, EmailAddress email, Staff by) {
        calls.lock(event.id());
        var form = new SentForms.Form(event.id(), request, name + " " + email.value());
        if (forms.outcome(form).isPresent()) return true;
        var made = insert(event, name, email);
        if (made.isEmpty()) return false;
        var reviewer = made.get();
        forms.keep(form, reviewer.token());
        db.sql("update reviewer set token_hash = ? where id = ?")
                .params(Tokens.hash(tokens.token("reviewer", reviewer.id(), 0)), reviewer.id())
                .update();
        post.asked(event, reviewer);
        note(event, by, "programme.reviewer_asked", reviewer, new Change("name", null, name));
        return true;
    }

    /** Empty when that address was asked before. */
    private Optional<Reviewer> insert(Event event, String name, EmailAddress email) {
        return db.sql("""
                        insert into reviewer (association_id, event_id, token, name, email)
                        values (:association, :event, :token, :name, :email)
                        on conflict (event_id, lower(email)) do nothing
                        returning *
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("email", email.value())
                .query(Reviewers::reviewer)
                .optional();
    }

    /** Takes their page and their reviews away. */
    @Transactional
    public void remove(Event event, String token, Staff by) {
        var gone = db.sql("delete from reviewer where event_id = ? and token = ? returning *")
                .params(event.id().value(), token)
                .query(Reviewers::reviewer)
                .optional();
        gone.ifPresent(it -> note(event, by, "programme.reviewer_removed", it, new Change("name", it.name(), null)));
    }

    /** Somebody of the office as a reviewer; from now on, when they were none. */
    @Transactional
    public Reviewer of(Event event, Staff staff) {
        db.sql("""
                        insert into reviewer (association_id, event_id, token, staff_id, name)
                        values (:association, :event, :token, :staff, :name)
                        on conflict on constraint somebody_of_the_office_reviews_once do nothing
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("staff", staff.id())
                .param("name", staff.name())
                .update();
        return find(event.id(), staff).orElseThrow();
    }

    /** Empty when they never reviewed. */
    public Optional<Reviewer> find(EventId event, Staff staff) {
        return db.sql("select * from reviewer where event_id = ? and staff_id = ?")
                .params(event.value(), staff.id())
                .query(Reviewers::reviewer)
                .optional();
    }

    private void note(Event event, Staff by, String what, Reviewer who, Change change) {
        journal.note(event.association(), by.actor(), what, event.id().value(), "reviewer:" + who.id(), change);
    }

    private static Reviewer reviewer(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        return new Reviewer(
                row.getLong("id"),
                new EventId(row.getLong("event_id")),
                row.getString("token"),
                row.getString("name"),
                email == null ? null : new EmailAddress(email));
    }
}

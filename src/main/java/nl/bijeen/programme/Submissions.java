package nl.bijeen.programme;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submission.Pitch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The submissions of calls, from the form to the decision. Each change waits for the call, see {@link Calls#lock}. */
@Component
public class Submissions {

    private final JdbcClient db;
    private final SubmissionRows rows;
    private final Calls calls;
    private final SentForms forms;
    private final CallPost post;
    private final Journal journal;
    private final Tokens tokens;
    private final Clock clock;

    Submissions(
            JdbcClient db,
            SubmissionRows rows,
            Calls calls,
            SentForms forms,
            CallPost post,
            Journal journal,
            Tokens tokens,
            Clock clock) {
        this.db = db;
        this.rows = rows;
        this.calls = calls;
        this.forms = forms;
        this.post = post;
        this.journal = journal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Those of a meeting, the oldest first. */
    public List<Submission> of(EventId event) {
        return db.sql("select * from submission where event_id = ? order by id")
                .param(event.value())
                .query(rows::submission)
                .list();
    }

    /** One of that meeting, by the token that the office knows it by. */
    public Optional<Submission> find(EventId event, String token) {
        return db.sql("select * from submission where event_id = ? and token = ?")
                .params(event.value(), token)
                .query(rows::submission)
                .optional();
    }

    /** The one whose private page this token opens. */
    public Optional<Submission> open(String token) {
        return db.sql("select * from submission where token_hash = ? and erased_at is null")
                .param(Tokens.hash(token))
                .query(rows::submission)
                .optional();
    }

    /**
     * Takes a submission in and writes to the proposer. The same form sent again gives the submission that it made before.
     *
     * @param request made with the form
     * @param opened when the form was opened; see {@link Call#takes}
     * @return empty when the call is not open any more; nothing was written then
     */
    @Transactional
    public Optional<Submission> send(Event event, UUID request, Instant opened, Pitch pitch, Locale locale) {
        if (!calls.lock(event.id()).takes(opened, clock.instant())) return Optional.empty();
        insert(event, request, pitch, locale).ifPresent(it -> received(event, it, pitch));
        return db.sql("select * from submission where event_id = ? and request = ?")
                .params(event.id().value(), request)
                .query(rows::submission)
                .optional();
    }

    /** Empty when this form made one before. */
    private Optional<Long> insert(Event event, UUID request, Pitch pitch, Locale locale) {
        return db.sql("""
                        insert into submission (association_id, event_id, token, request, locale, name, email, position, organisation,
                                              title, text, form, others, answers, sent_at, changed_at)
                        values (:association, :event, :token, :request, :locale, :name, :email, :position, :organisation,
                                :title, :text, :form, :others, :answers::jsonb, :now, :now)
                        on conflict on constraint a_form_makes_one_submission do nothing
                        returning id
                        """)
                .paramSource(rows.columns(pitch)
                        .addValue("association", event.association().value())
                        .addValue("event", event.id().value())
                        .addValue("token", Tokens.random())
                        .addValue("request", request)
                        .addValue("locale", locale.toLanguageTag())
                        .addValue("now", OffsetDateTime.now(clock)))
                .query(Long.class)
                .optional();
    }

    private void received(Event event, long id, Pitch pitch) {
        db.sql("update submission set token_hash = ? where id = ?")
                .params(Tokens.hash(tokens.token("submission", id, 0)), id)
                .update();
        note(
                event.id(),
                id,
                Actor.participant(),
                "programme.submission_sent",
                new Change("title", null, pitch.title()));
        db.sql("select * from submission where id = ?")
                .param(id)
                .query(rows::submission)
                .list()
                .forEach(it -> post.received(event, it));
    }

    /**
     * Changes what is proposed. The address stays: it is where the private page was sent.
     *
     * @param opened when the form was opened; see {@link Call#takes}
     * @return false when that is too late, and nothing was written
     */
    @Transactional
    public boolean change(Submission submission, Instant opened, Pitch pitch) {
        if (!calls.lock(submission.event()).takes(opened, clock.instant())) return false;
        var changed = db.sql("""
                        update submission
                        set name = :name, position = :position, organisation = :organisation, title = :title, text = :text,
                            form = :form, others = :others, answers = :answers::jsonb, changed_at = :now
                        where id = :id and withdrawn_at is null and decision is null
                        """)
                .paramSource(rows.columns(pitch)
                        .addValue("id", submission.id().value())
                        .addValue("now", OffsetDateTime.now(clock)))
                .update();
        if (changed > 0) note(submission, Actor.participant(), "programme.submission_changed");
        return changed > 0;
    }

    /** The proposer takes it back; also after the deadline, and once only. What is in the programme already stays there. */
    @Transactional
    public void withdraw(Submission submission) {
        calls.lock(submission.event());
        var withdrawn = db.sql("update submission set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .params(OffsetDateTime.now(clock), submission.id().value())
                .update();
        if (withdrawn > 0) note(submission, Actor.participant(), "programme.submission_withdrawn");
    }

    /**
     * Decides, or decides otherwise: the proposer is then told again. The same decision twice changes nothing.
     *
     * @param submission as it was when it was decided; nothing is written when somebody else decided since
     */
    @Transactional
    public void decide(Submission submission, Decision decision, String remark, String name, Actor by) {
        calls.lock(submission.event());
        var was = submission.decision() == null ? null : submission.decision().name();
        var decided = db.sql("""
                        update submission
                        set decision = :decision, remark = :remark, decided_at = :now, decided_by = :by, told_at = null
                        where id = :id and withdrawn_at is null and erased_at is null and session_id is null
                          and (decision is distinct from :decision or remark <> :remark)
                          and decision is not distinct from :decided and remark = :remarked
                        """)
                .param("decision", decision.name())
                .param("remark", remark)
                .param("decided", was, Types.VARCHAR)
                .param("remarked", submission.remark())
                .param("now", OffsetDateTime.now(clock))
                .param("by", name)
                .param("id", submission.id().value())
                .update();
        var change = new Change("decision", was, decision.name());
        if (decided > 0) note(submission, by, "programme.submission_decided", change);
    }

    /** What proposers have not heard. */
    public Untold untold(Event event) {
        return new Untold(
                event, of(event.id()).stream().filter(Submission::untold).toList());
    }

    /**
     * Writes to all whose decision is not told yet. The same form sent again writes to nobody more.
     *
     * @param request made with the form
     * @param stand that of what staff looked at; see {@link Untold#stand}
     * @return how many letters the form sent; empty when they would be others by now, and nothing was sent
     */
    @Transactional
    public OptionalInt tell(Event event, UUID request, String stand, Actor by) {
        calls.lock(event.id());
        var form = new SentForms.Form(event.id(), request, stand);
        var before = forms.outcome(form);
        if (before.isPresent()) return OptionalInt.of(Integer.parseInt(before.get()));
        var now = untold(event);
        if (!now.stand().equals(stand)) return OptionalInt.empty();
        var untold = now.submissions();
        forms.keep(form, String.valueOf(untold.size()));
        post.decided(event, untold);
        db.sql("update submission set told_at = ? where event_id = ? and id = any(?)")
                .params(
                        OffsetDateTime.now(clock),
                        event.id().value(),
                        untold.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .update();
        untold.forEach(it -> note(it, by, "programme.submission_told"));
        return OptionalInt.of(untold.size());
    }

    void planned(Submission submission, Session.Id session) {
        db.sql("update submission set session_id = ? where id = ?")
                .params(session.value(), submission.id().value())
                .update();
    }

    private void note(Submission submission, Actor by, String what, Change... changes) {
        note(submission.event(), submission.id().value(), by, what, changes);
    }

    private void note(EventId event, long id, Actor by, String what, Change... changes) {
        var association = calls.find(event).orElseThrow().association();
        journal.note(association, by, what, event.value(), Submission.subject(id), changes);
    }
}

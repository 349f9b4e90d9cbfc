package nl.bijeen.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Outbox;
import nl.bijeen.programme.SubmissionLetter.News;
import nl.bijeen.view.PublicUrl;
import org.springframework.stereotype.Component;

/** Writes to who proposes and who reviews. The keys of their pages are worked out again each time: only hashes are kept. */
@Component
public class CallPost {

    private final Outbox outbox;
    private final Associations associations;
    private final Tokens tokens;
    private final PublicUrl publicUrl;

    CallPost(Outbox outbox, Associations associations, Tokens tokens, PublicUrl publicUrl) {
        this.outbox = outbox;
        this.associations = associations;
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    /** The path of the proposer's own page. */
    public String path(Submission submission) {
        var path = "/voorstel/" + tokens.token("submission", submission.id().value(), 0);
        return submission.locale().getLanguage().equals("en") ? "/en" + path : path;
    }

    void received(Event event, Submission submission) {
        outbox.post(letter(event, submission, News.RECEIVED));
    }

    void decided(Event event, List<Submission> submissions) {
        outbox.postAll(
                submissions.stream().flatMap(it -> decision(event, it).stream()).toList());
    }

    /** The letter that says what was decided; empty when nothing was, or nobody can be told. */
    public Optional<SubmissionLetter> decision(Event event, Submission submission) {
        var decision = submission.decision();
        if (decision == null || !submission.standing()) return Optional.empty();
        return Optional.of(letter(event, submission, News.valueOf(decision.name())));
    }

    private SubmissionLetter letter(Event event, Submission submission, News news) {
        return new SubmissionLetter(
                associations.get(event.association()),
                event,
                submission,
                Objects.requireNonNull(submission.pitch().email()),
                news,
                publicUrl.to(path(submission)));
    }

    void asked(Event event, Reviewer reviewer) {
        outbox.post(new ReviewerLetter(
                associations.get(event.association()),
                event,
                Objects.requireNonNull(reviewer.email()),
                reviewer.name(),
                publicUrl.to("/beoordeling/" + tokens.token("reviewer", reviewer.id(), 0))));
    }
}

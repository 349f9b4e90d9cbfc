package nl.bijeen.programme;

import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What forms that were sent came to. The same form sent again, as by a double click, does nothing more. Whoever asks here has
 * locked the programme or the call, so that the second waits for the first.
 */
@Component
class SentForms {

    private final JdbcClient db;

    SentForms(JdbcClient db) {
        this.db = db;
    }

    /**
     * A form as it was sent.
     *
     * @param request made with the form
     * @param filled what was filled in; equal things say the same of themselves. Who goes back in their browser and fills in
     *     something else, sends another form
     */
    record Form(EventId event, UUID request, Object filled) {

        private String hash() {
            return Tokens.hash(request + " " + filled);
        }
    }

    /** What came of this form when it was sent before, as {@link #keep} was told; empty when it comes for the first time. */
    Optional<String> outcome(Form form) {
        return db.sql("select outcome from sent_form where event_id = ? and form = ?")
                .params(form.event().value(), form.hash())
                .query(String.class)
                .optional();
    }

    /**
     * Throws {@link org.springframework.dao.DuplicateKeyException} when it was carried out before: see {@link #outcome}.
     *
     * @param outcome the token of what it added, or how many letters it sent
     */
    void keep(Form form, String outcome) {
        db.sql("insert into sent_form (event_id, form, outcome) values (?, ?, ?)")
                .params(form.event().value(), form.hash(), outcome)
                .update();
    }
}

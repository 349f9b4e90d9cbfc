package nl.bijeen.programme;

import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Upload;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.programme.Material.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to sessions: links and files. Whoever reads the page of a session can read them. */
@Component
public class Materials {

    private final JdbcClient db;
    private final Programmes programmes;
    private final SentForms forms;
    private final Ledger ledger;

    Materials(JdbcClient db, Programmes programmes, SentForms forms, Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.forms = forms;
        this.ledger = ledger;
    }

    /** What staff say of it; its parts mean what they mean in {@link Material}. */
    public record Facts(Moment moment, String title) {}

    /**
     * The same form sent again adds nothing more. Nothing happens when the session is gone.
     *
     * @param request made with the form
     */
    @Transactional
    public void link(EventId event, Session session, UUID request, Facts facts, String address, Actor by) {
        add(event, session, request, facts, address, null, by);
    }

    /** As {@link #link}, for a file that was checked and cleaned before: see {@link Upload}. */
    @Transactional
    public void keep(EventId event, Session session, UUID request, Facts facts, Upload.Accepted file, Actor by) {
        add(event, session, request, facts, null, file, by);
    }

    private record Filled(
            Session.Id session, Facts facts, @Nullable String link, int bytes) {}

    private void add(
            EventId event,
            Session session,
            UUID request,
            Facts facts,
            @Nullable String link,
            Upload.@Nullable Accepted file,
            Actor by) {
        var programme = programmes.lock(event);
        if (programme.session(session.token()).isEmpty()) return;
        var filled = new Filled(session.id(), facts, link, file == null ? 0 : file.bytes().length);
        var form = new SentForms.Form(event, request, filled);
        if (forms.outcome(form).isPresent()) return;
        forms.keep(form, insert(session, facts, link, file));
        ledger.note(programme, by, "programme.material_added", new Change("title", null, facts.title()));
    }

    /** Its token. */
    private String insert(Session session, Facts facts, @Nullable String link, Upload.@Nullable Accepted file) {
        var token = Tokens.random();
        db.sql("""
                        insert into material (session_id, token, moment, title, link, media_type, bytes)
                        values (:session, :token, :moment, :title, :link, :mediaType, :bytes)
                        """)
                .param("session", session.id().value())
                .param("token", token)
                .param("moment", facts.moment().name())
                .param("title", facts.title())
                .param("link", link)
                .param("mediaType", file == null ? null : file.mediaType())
                .param("bytes", file == null ? null : file.bytes())
                .update();
        return token;
    }

    /** Nothing happens when the session has none under this token. */
    @Transactional
    public void remove(EventId event, Session session, String token, Actor by) {
        var programme = programmes.lock(event);
        var gone = db.sql("delete from material where session_id = ? and token = ? returning title")
                .params(session.id().value(), token)
                .query(String.class)
                .optional();
        gone.ifPresent(it -> ledger.note(programme, by, "programme.material_removed", new Change("title", it, null)));
    }

    /** A file to serve. */
    public Optional<Bytes> open(String token) {
        return db.sql("select title, media_type, bytes from material where token = ? and bytes is not null")
                .param(token)
                .query((row, number) -> new Bytes(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }
}

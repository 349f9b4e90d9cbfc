package nl.bijeen.programme;

import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Upload;
import nl.bijeen.journal.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of who contribute. */
@Component
public class Portraits {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Ledger ledger;

    Portraits(JdbcClient db, Programmes programmes, Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /**
     * A picture of them in the place of the one there was. Nothing happens when somebody removed them.
     *
     * @param picture a picture that was checked and cleaned
     * @param alt what is to be seen on it; not empty
     */
    @Transactional
    public void portray(EventId event, Contributor who, Upload.Accepted picture, String alt, Actor by) {
        var programme = programmes.lock(event);
        if (programme.contributor(who.token()).isEmpty()) return;
        db.sql("""
                        insert into portrait (contributor_id, token, media_type, bytes, width, height, alt)
                        values (:id, :token, :mediaType, :bytes, :width, :height, :alt)
                        on conflict (contributor_id) do update
                        set token = excluded.token, media_type = excluded.media_type, bytes = excluded.bytes,
                            width = excluded.width, height = excluded.height, alt = excluded.alt
                        """)
                .param("id", who.id().value())
                .param("token", Tokens.random())
                .param("mediaType", picture.mediaType())
                .param("bytes", picture.bytes())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("alt", alt)
                .update();
        note(programme, who, by);
    }

    /** Other words for who does not see the picture; nothing changes when there is none. */
    @Transactional
    public void describe(EventId event, Contributor who, String alt, Actor by) {
        var programme = programmes.lock(event);
        var changed = db.sql("update portrait set alt = :alt where contributor_id = :id and alt <> :alt")
                .param("alt", alt)
                .param("id", who.id().value())
                .update();
        if (changed == 1) note(programme, who, by);
    }

    @Transactional
    public void remove(EventId event, Contributor who, Actor by) {
        var programme = programmes.lock(event);
        var gone = db.sql("delete from portrait where contributor_id = ?")
                .param(who.id().value())
                .update();
        if (gone == 1) note(programme, who, by);
    }

    /** A picture to serve. */
    public Optional<Bytes> open(String token) {
        return db.sql("select media_type, bytes from portrait where token = ?")
                .param(token)
                .query((row, number) -> new Bytes("", row.getString(1), row.getBytes(2)))
                .optional();
    }

    /** Who has what is told of them open in a form, hears that the picture is another. */
    private void note(Programme programme, Contributor who, Actor by) {
        db.sql("update contributor set revision = revision + 1 where id = ?")
                .param(who.id().value())
                .update();
        ledger.note(programme, by, "programme.contributor_portrayed", who.id());
    }
}

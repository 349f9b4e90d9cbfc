package nl.bijeen.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Upload;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who chair, host and speak, and what they tell of themselves. */
@Component
public class Contributors {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Ledger ledger;
    private final Clock clock;

    Contributors(JdbcClient db, Programmes programmes, Ledger ledger, Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What is said of somebody; its parts mean what they mean in {@link Contributor}. */
    public record Facts(
            String name,
            String position,
            String organisation,
            @Nullable EmailAddress email,
            String biography) {

        public static Facts named(String name, String position, String organisation) {
            return new Facts(name, position, organisation, null, "");
        }
    }

    /** False when somebody else of the meeting has that address; nothing was written then. */
    @Transactional
    public boolean add(EventId event, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        if (taken(programme, facts.email(), null)) return false;
        var id = insert(programme, facts);
        ledger.note(programme, by, "programme.contributor_added", id, new Change("name", null, facts.name()));
        return true;
    }

    Contributor.Id insert(Programme programme, Facts facts) {
        return new Contributor.Id(db.sql("""
                        insert into contributor (association_id, event_id, token, name, position, organisation, email, biography)
                        values (:association, :event, :token, :name, :position, :organisation, :email, :biography)
                        returning id
                        """)
                .paramSource(columns(facts)
                        .addValue("association", programme.association().value())
                        .addValue("event", programme.event().value())
                        .addValue("token", Tokens.random()))
                .query(Long.class)
                .single());
    }

    /**
     * Another address ends the private page of whoever had the one before.
     *
     * @return false when somebody else of the meeting has that address; nothing was written then
     */
    @Transactional
    public boolean change(EventId event, Contributor who, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        if (taken(programme, facts.email(), who.id())) return false;
        db.sql("""
                        update contributor
                        set generation = generation + (email is distinct from :email)::int,
                            token_hash = case when email is distinct from :email then null else token_hash end,
                            asked_at = case when email is distinct from :email then null else asked_at end,
                            name = :name, position = :position, organisation = :organisation, email = :email, biography = :biography
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(facts)
                        .addValue("event", event.value())
                        .addValue("id", who.id().value()))
                .update();
        ledger.note(
                programme, by, "programme.contributor_changed", who.id(), new Change("name", who.name(), facts.name()));
        return true;
    }

    /** From the sessions too. What the journal says of them is forgotten with them by who erases a person. */
    @Transactional
    public void remove(EventId event, Contributor who, Actor by) {
        var programme = programmes.lock(event);
        db.sql("delete from contributor where event_id = ? and id = ?")
                .params(event.value(), who.id().value())
                .update();
        ledger.note(programme, by, "programme.contributor_removed", who.id(), new Change("name", who.name(), null));
    }

    /** What they tell of themselves on their private page. */
    @Transactional
    public void fill(EventId event, Contributor who, Facts facts, String needs) {
        var programme = programmes.lock(event);
        db.sql("""
                        update contributor
                        set name = :name, position = :position, organisation = :organisation, biography = :biography,
                            needs = :needs, filled_at = :now
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(facts)
                        .addValue("needs", needs)
                        .addValue("now", OffsetDateTime.now(clock))
                        .addValue("event", event.value())
                        .addValue("id", who.id().value()))
                .update();
        ledger.note(programme, Actor.participant(), "programme.contributor_filled", who.id());
    }

    /** What they need to take part, such as a wheelchair ramp or a meal; empty when they said nothing, or it was forgotten. */
    public String needs(Contributor who) {
        return db.sql("select needs from contributor where id = ?")
                .param(who.id().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /**
     * A picture of them in the place of the one there was.
     *
     * @param picture a picture that was checked and cleaned
     * @param alt what is to be seen on it; not empty
     */
    @Transactional
    public void portray(EventId event, Contributor who, Upload.Accepted picture, String alt, Actor by) {
        var programme = programmes.lock(event);
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
        ledger.note(programme, by, "programme.contributor_portrayed", who.id());
    }

    /** Other words for who does not see the picture; nothing changes when there is none. */
    @Transactional
    public void describe(EventId event, Contributor who, String alt, Actor by) {
        var programme = programmes.lock(event);
        var changed = db.sql("update portrait set alt = :alt where contributor_id = :id and alt <> :alt")
                .param("alt", alt)
                .param("id", who.id().value())
                .update();
        if (changed == 1) ledger.note(programme, by, "programme.contributor_portrayed", who.id());
    }

    @Transactional
    public void unportray(EventId event, Contributor who, Actor by) {
        var programme = programmes.lock(event);
        var gone = db.sql("delete from portrait where contributor_id = ?")
                .param(who.id().value())
                .update();
        if (gone == 1) ledger.note(programme, by, "programme.contributor_portrayed", who.id());
    }

    /** A picture to serve. */
    public Optional<Bytes> portrait(String token) {
        return db.sql("select media_type, bytes from portrait where token = ?")
                .param(token)
                .query((row, number) -> new Bytes("", row.getString(1), row.getBytes(2)))
                .optional();
    }

    /** Those with an address who were not sent the address of their private page yet. */
    public static List<Contributor> unasked(Programme programme) {
        return programme.contributors().stream()
                .filter(it -> it.email() != null && it.asked() == null)
                .toList();
    }

    private static boolean taken(Programme programme, @Nullable EmailAddress email, Contributor.@Nullable Id by) {
        if (email == null) return false;
        return programme.contributors().stream()
                .anyMatch(it -> it.email() != null
                        && it.email().value().equalsIgnoreCase(email.value())
                        && !it.id().equals(by));
    }

    private static MapSqlParameterSource columns(Facts facts) {
        var email = facts.email();
        return new MapSqlParameterSource()
                .addValue("name", facts.name())
                .addValue("position", facts.position())
                .addValue("organisation", facts.organisation())
                .addValue("email", email == null ? null : email.value())
                .addValue("biography", facts.biography());
    }
}

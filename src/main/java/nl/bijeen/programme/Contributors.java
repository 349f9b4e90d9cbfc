package nl.bijeen.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who chair, host and speak, and what they tell of themselves. Their pictures are those of {@link Portraits}. */
@Component
public class Contributors {

    private final JdbcClient db;
    private final Programmes programmes;
    private final SentForms forms;
    private final Ledger ledger;
    private final Clock clock;

    Contributors(JdbcClient db, Programmes programmes, SentForms forms, Ledger ledger, Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.forms = forms;
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

    /**
     * Adds somebody; the same form sent again adds nobody more.
     *
     * @param request made with the form
     * @return their token; empty when somebody else of the meeting has that address, and nothing was written
     */
    @Transactional
    public Optional<String> add(EventId event, UUID request, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var form = new SentForms.Form(event, request, facts);
        var before = forms.outcome(form);
        if (before.isPresent()) return before;
        if (taken(programme, facts.email(), null)) return Optional.empty();
        var token = Tokens.random();
        var id = insert(programme, token, facts);
        forms.keep(form, token);
        ledger.note(programme, by, "programme.contributor_added", id, new Change("name", null, facts.name()));
        return Optional.of(token);
    }

    Contributor.Id insert(Programme programme, Facts facts) {
        return insert(programme, Tokens.random(), facts);
    }

    private Contributor.Id insert(Programme programme, String token, Facts facts) {
        return new Contributor.Id(db.sql("""
                        insert into contributor (association_id, event_id, token, name, position, organisation, email, biography)
                        values (:association, :event, :token, :name, :position, :organisation, :email, :biography)
                        returning id
                        """)
                .paramSource(columns(facts)
                        .addValue("association", programme.association().value())
                        .addValue("event", programme.event().value())
                        .addValue("token", token))
                .query(Long.class)
                .single());
    }

    /**
     * Another address ends the private page of whoever had the one before.
     *
     * @param revision of what is told of them, from which the facts started
     */
    @Transactional
    public Saved change(EventId event, Contributor.Id id, int revision, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return Saved.GONE;
        if (before.get().revision() != revision) return Saved.OVERTAKEN;
        if (taken(programme, facts.email(), id)) return Saved.TAKEN;
        db.sql("""
                        update contributor
                        set generation = generation + (email is distinct from :email)::int,
                            token_hash = case when email is distinct from :email then null else token_hash end,
                            asked_at = case when email is distinct from :email then null else asked_at end,
                            name = :name, position = :position, organisation = :organisation, email = :email,
                            biography = :biography, revision = revision + 1
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(facts).addValue("event", event.value()).addValue("id", id.value()))
                .update();
        var name = new Change("name", before.get().name(), facts.name());
        ledger.note(programme, by, "programme.contributor_changed", id, name);
        return Saved.DONE;
    }

    /**
     * From the sessions too; nothing happens when they are gone already. What the journal says of them is forgotten with them by
     * who erases a person.
     */
    @Transactional
    public void remove(EventId event, Contributor who, Actor by) {
        var programme = programmes.lock(event);
        var gone = db.sql("delete from contributor where event_id = ? and id = ?")
                .params(event.value(), who.id().value())
                .update();
        if (gone == 1)
            ledger.note(programme, by, "programme.contributor_removed", who.id(), new Change("name", who.name(), null));
    }

    /**
     * What they tell of themselves on their private page; their address stays.
     *
     * @param revision as with {@link #change}
     */
    @Transactional
    public Saved fill(EventId event, Contributor.Id id, int revision, Facts facts, String needs) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return Saved.GONE;
        if (before.get().revision() != revision) return Saved.OVERTAKEN;
        db.sql("""
                        update contributor
                        set name = :name, position = :position, organisation = :organisation, biography = :biography,
                            needs = :needs, filled_at = :now, revision = revision + 1
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(facts)
                        .addValue("needs", needs)
                        .addValue("now", OffsetDateTime.now(clock))
                        .addValue("event", event.value())
                        .addValue("id", id.value()))
                .update();
        ledger.note(programme, Actor.participant(), "programme.contributor_filled", id);
        return Saved.DONE;
    }

    /** What they need to take part, such as a wheelchair ramp or a meal; empty when they said nothing, or it was forgotten. */
    public String needs(Contributor who) {
        return db.sql("select needs from contributor where id = ?")
                .param(who.id().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Those with an address who were not sent the address of their private page yet. */
    public static List<Contributor> unasked(Programme programme) {
        return programme.contributors().stream()
                .filter(it -> it.email() != null && it.asked() == null)
                .toList();
    }

    private static Optional<Contributor> find(Programme programme, Contributor.Id id) {
        return programme.contributors().stream()
                .filter(it -> it.id().equals(id))
                .findAny();
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

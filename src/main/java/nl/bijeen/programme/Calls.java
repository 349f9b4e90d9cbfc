package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.view.PageCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The calls for submissions, at most one for each meeting. */
@Component
public class Calls {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Journal journal;
    private final PageCache pages;
    private final Clock clock;

    Calls(JdbcClient db, JsonMapper json, Journal journal, PageCache pages, Clock clock) {
        this.db = db;
        this.json = json;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    /** Empty when this meeting never asked for submissions. */
    public Optional<Call> find(EventId event) {
        return db.sql("select * from call where event_id = ?")
                .param(event.value())
                .query(this::call)
                .optional();
    }

    /** The same, held still until the end of the transaction: whoever sends, changes or decides goes one after another. */
    Call lock(EventId event) {
        return db.sql("select * from call where event_id = ? for update")
                .param(event.value())
                .query(this::call)
                .single();
    }

    /** What staff say of a call; its parts mean what they mean in {@link Call}. */
    public record Settings(OpenTo openTo, String text, List<Asked> questions, Instant until) {

        public Settings {
            questions = List.copyOf(questions);
        }

        public static Settings of(Call call) {
            return new Settings(call.openTo(), call.text(), call.questions(), call.until());
        }

        /** Tells these settings from any others; a form carries that of the settings from which it started. */
        public String stand() {
            return Tokens.hash(toString());
        }
    }

    /**
     * Makes the call, or changes it.
     *
     * @param stand of the settings from which these started; empty where there was no call
     * @return false when somebody else set it since; nothing was written then
     */
    @Transactional
    public boolean set(Event event, String stand, Settings settings, Actor by) {
        var before = db.sql("select * from call where event_id = ? for update")
                .param(event.id().value())
                .query(this::call)
                .optional();
        if (!before.map(it -> Settings.of(it).stand()).orElse("").equals(stand)) return false;
        if (write(event, settings, before.isEmpty()) == 0) return false;
        changed(event, by, "programme.call_set");
        return true;
    }

    /** Where there was no call to lock, the first of two writes it. */
    private int write(Event event, Settings settings, boolean first) {
        return db.sql("""
                        insert into call (event_id, association_id, token, open_to, text, questions, until)
                        values (:event, :association, :token, :openTo, :text, :questions::jsonb, :until)
                        on conflict (event_id) do update
                        set open_to = excluded.open_to, text = excluded.text, questions = excluded.questions, until = excluded.until
                        where not :first
                        """)
                .param("first", first)
                .param("event", event.id().value())
                .param("association", event.association().value())
                .param("token", Tokens.random())
                .param("openTo", settings.openTo().name())
                .param("text", settings.text())
                .param("questions", json.writeValueAsString(settings.questions()))
                .param("until", settings.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From now on the form is there, until the deadline. */
    @Transactional
    public void open(Event event, Actor by) {
        var opened = db.sql("update call set opened_at = ? where event_id = ? and opened_at is null")
                .params(OffsetDateTime.now(clock), event.id().value())
                .update();
        if (opened > 0) changed(event, by, "programme.call_opened");
    }

    /** Before its time: nobody sends or changes a submission any more. */
    @Transactional
    public void close(Event event, Actor by) {
        var closed = db.sql("update call set opened_at = null where event_id = ? and opened_at is not null")
                .param(event.id().value())
                .update();
        if (closed > 0) changed(event, by, "programme.call_closed");
    }

    private void changed(Event event, Actor by, String what) {
        journal.note(event.association(), by, what, event.id().value(), null);
        pages.outdated(event.association());
    }

    private Call call(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Call(
                new EventId(row.getLong("event_id")),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                OpenTo.valueOf(row.getString("open_to")),
                row.getString("text"),
                json.readValue(row.getString("questions"), new TypeReference<List<Asked>>() {}),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant());
    }
}

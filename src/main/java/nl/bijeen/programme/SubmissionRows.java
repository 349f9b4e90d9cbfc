package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submission.Pitch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From rows to submissions and back. */
@Component
class SubmissionRows {

    private final JsonMapper json;

    SubmissionRows(JsonMapper json) {
        this.json = json;
    }

    MapSqlParameterSource columns(Pitch pitch) {
        var email = pitch.email();
        return new MapSqlParameterSource("name", pitch.name())
                .addValue("email", email == null ? null : email.value())
                .addValue("position", pitch.position())
                .addValue("organisation", pitch.organisation())
                .addValue("title", pitch.title())
                .addValue("text", pitch.text())
                .addValue("form", pitch.form())
                .addValue("others", pitch.others())
                .addValue("answers", json.writeValueAsString(pitch.answers()));
    }

    Submission submission(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        var session = (Long) row.getObject("session_id");
        return new Submission(
                new Submission.Id(row.getLong("id")),
                new EventId(row.getLong("event_id")),
                row.getString("token"),
                Locale.forLanguageTag(row.getString("locale")),
                pitch(row),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                instant(row, "withdrawn_at"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("remark"),
                instant(row, "told_at"),
                session == null ? null : new Session.Id(session));
    }

    private Pitch pitch(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Pitch(
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("position"),
                row.getString("organisation"),
                row.getString("title"),
                row.getString("text"),
                row.getString("form"),
                row.getString("others"),
                json.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

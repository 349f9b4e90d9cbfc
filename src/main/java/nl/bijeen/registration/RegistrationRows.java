package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.audience.Category;
import nl.bijeen.audience.Footing;
import nl.bijeen.audience.Proof;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import nl.bijeen.people.Reason;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between rows of {@code registration} and what they hold. */
@Component
class RegistrationRows {

    /** The state of a row as it is seen; asks for {@code :now}. An offer that ended is none, also where no sweep came by yet. */
    static final String STATUS =
            "case when status = 'OFFERED' and offered_until <= :now then 'WAITING' else status end";

    private static final TypeReference<Map<Long, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Clock clock;

    RegistrationRows(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    MapSqlParameterSource columns(Person person) {
        var email = person.email();
        var role = person.role();
        return new MapSqlParameterSource("name", person.name())
                .addValue("email", email == null ? null : email.value())
                .addValue("phone", person.phone())
                .addValue("organisation", person.organisation())
                .addValue("position", person.position())
                .addValue("role", role == null ? null : role.name())
                .addValue("nameFollows", person.nameFollows())
                .addValue("answers", json.writeValueAsString(person.answers().byQuestion()))
                .addValue("now", OffsetDateTime.now(clock));
    }

    MapSqlParameterSource columns(@Nullable Footing footing) {
        return new MapSqlParameterSource()
                .addValue(
                        "category", footing == null ? null : footing.category().name())
                .addValue("reasons", footing == null ? "[]" : json.writeValueAsString(footing.reasons()))
                .addValue("proof", footing == null ? null : footing.proof().name());
    }

    String json(List<Map<String, @Nullable Object>> lines) {
        return json.writeValueAsString(lines);
    }

    /** As it is seen at this moment: whoever did not answer to an offer in time waits again. */
    Registration registration(ResultSet row, int number) throws SQLException {
        var end = row.getObject("offered_until", OffsetDateTime.class);
        var until = end == null ? null : end.toInstant();
        var lapsed = until != null && !until.isAfter(clock.instant());
        return new Registration(
                new Registration.Id(row.getLong("id")),
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getLong("booking_id"),
                row.getInt("generation"),
                person(row),
                lapsed ? Status.WAITING : Status.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Locale.of(row.getString("language")),
                row.getObject("uid", UUID.class),
                row.getInt("invites"),
                footing(row),
                row.getObject("confirmed_at") != null,
                lapsed ? null : until,
                lapsed || row.getObject("lapsed_at") != null);
    }

    private Person person(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var role = row.getString("role");
        return new Person(
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("phone"),
                row.getString("organisation"),
                row.getString("position"),
                row.getBoolean("name_follows"),
                new Answers(json.readValue(row.getString("answers"), ANSWERS)),
                role == null ? null : Position.Role.valueOf(role));
    }

    private @Nullable Footing footing(ResultSet row) throws SQLException {
        var category = row.getString("category");
        if (category == null) return null;
        return new Footing(
                Category.valueOf(category),
                json.readValue(row.getString("category_reasons"), REASONS),
                Proof.valueOf(row.getString("proof")));
    }
}

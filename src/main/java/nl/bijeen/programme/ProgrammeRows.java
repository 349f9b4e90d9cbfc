package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From rows to records. */
@Component
class ProgrammeRows {

    private record Part(long contributor, Role role) {}

    private final JsonMapper json;

    ProgrammeRows(JsonMapper json) {
        this.json = json;
    }

    Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                new Room.Id(row.getLong("id")),
                row.getString("token"),
                row.getString("name"),
                (Integer) row.getObject("capacity"),
                row.getBoolean("step_free"),
                row.getBoolean("hearing_loop"),
                row.getString("directions"),
                row.getInt("revision"));
    }

    Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new Round.Id(row.getLong("id")),
                row.getString("token"),
                row.getString("name"),
                span(row),
                Round.Choosing.valueOf(row.getString("choosing")),
                instant(row, "choose_until"),
                (Integer) row.getObject("per_organisation"),
                (Long) row.getObject("seed"),
                instant(row, "confirmed_at"),
                row.getString("text"),
                row.getInt("revision"));
    }

    Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                new Session.Id(row.getLong("id")),
                row.getString("token"),
                row.getObject("uid", UUID.class),
                row.getInt("revision"),
                row.getInt("sequence"),
                plan(row),
                instant(row, "called_off_at"),
                json.readValue(row.getString("materials"), new TypeReference<List<Material>>() {}));
    }

    private Plan plan(ResultSet row) throws SQLException {
        var round = (Long) row.getObject("round_id");
        var room = (Long) row.getObject("room_id");
        return new Plan(
                Session.Kind.valueOf(row.getString("kind")),
                new Plan.Slot(
                        round == null ? null : new Round.Id(round),
                        span(row),
                        room == null ? null : new Room.Id(room),
                        row.getString("online_link")),
                new Plan.Description(
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("language"),
                        row.getString("form"),
                        row.getString("target_group")),
                new Plan.Size((Integer) row.getObject("minimum"), (Integer) row.getObject("maximum")),
                contributions(row.getString("contributions")),
                row.getObject("work", UUID.class));
    }

    private List<Contribution> contributions(String parts) {
        return json.readValue(parts, new TypeReference<List<Part>>() {}).stream()
                .map(it -> new Contribution(new Contributor.Id(it.contributor()), it.role()))
                .toList();
    }

    Contributor contributor(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        var portrait = row.getString("portrait");
        return new Contributor(
                new Contributor.Id(row.getLong("id")),
                row.getString("token"),
                row.getInt("generation"),
                row.getString("name"),
                row.getString("position"),
                row.getString("organisation"),
                email == null ? null : new EmailAddress(email),
                row.getString("biography"),
                portrait == null
                        ? null
                        : new Contributor.Portrait(
                                portrait, row.getInt("width"), row.getInt("height"), row.getString("alt")),
                instant(row, "asked_at"),
                instant(row, "filled_at"),
                row.getInt("revision"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijeen.intake.Draft.Contact;
import nl.bijeen.intake.Draft.Price;
import org.jspecify.annotations.Nullable;

/** A draft as plain maps and lists, in the order and under the names of the JSON that the command prints. */
final class DraftJson {

    private DraftJson() {}

    static Map<String, @Nullable Object> of(Draft draft) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("title", value(draft.title()));
        json.put("kind", draft.kind() == null ? null : low(draft.kind().value()));
        json.put("status", low(draft.status().value()));
        json.put("start", value(draft.start()));
        json.put("end", value(draft.end()));
        json.put("year_inferred", draft.yearInferred());
        json.put("mode", draft.mode() == null ? "unknown" : low(draft.mode().value()));
        place(draft.place(), json);
        json.put("price", price(draft.price()));
        json.put("audience", value(draft.audience()));
        json.put("organisers", draft.organisers().stream().map(Found::value).toList());
        json.put(
                "speakers",
                draft.speakers().stream().map(it -> speaker(it.value())).toList());
        json.put(
                "programme",
                draft.programme().stream().map(it -> line(it.value())).toList());
        json.put("registration_deadline", value(draft.registrationDeadline()));
        json.put("capacity", draft.capacity() == null ? null : draft.capacity().value());
        json.put("contact", contact(draft.contact()));
        json.put("replaces", value(draft.replaces()));
        json.put("reason_cancelled", value(draft.reasonCancelled()));
        return json;
    }

    private static void place(Draft.Place place, Map<String, @Nullable Object> json) {
        json.put("venue_name", value(place.venueName()));
        json.put("street", value(place.street()));
        json.put("postcode", value(place.postcode()));
        json.put("city", value(place.city()));
    }

    private static Map<String, @Nullable Object> speaker(Draft.Speaker speaker) {
        return map("name", speaker.name(), "role", speaker.role());
    }

    private static Map<String, @Nullable Object> price(Price price) {
        List<Map<String, @Nullable Object>> amounts = price.amounts().stream()
                .map(Found::value)
                .map(it -> map(
                        "amount",
                        it.amount().toPlainString(),
                        "currency",
                        it.currency(),
                        "category",
                        it.category(),
                        "vat",
                        it.vat()))
                .toList();
        return map("free", price.free() == null ? null : price.free().value(), "amounts", amounts);
    }

    private static Map<String, @Nullable Object> line(Draft.ProgrammeLine line) {
        return map(
                "start",
                line.start().toString(),
                "end",
                line.end() == null ? null : line.end().toString(),
                "title",
                line.title(),
                "break",
                line.pause());
    }

    private static @Nullable Map<String, @Nullable Object> contact(Contact contact) {
        if (contact.empty()) return null;
        return map(
                "name",
                value(contact.name()),
                "role",
                value(contact.role()),
                "email",
                value(contact.email()),
                "phone",
                value(contact.phone()));
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int at = 0; at < pairs.length; at += 2) map.put(String.valueOf(pairs[at]), pairs[at + 1]);
        return map;
    }

    private static @Nullable String value(@Nullable Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

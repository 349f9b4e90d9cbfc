package nl.bijeen.intake;

import static nl.bijeen.intake.SchemaEvent.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a page tells machines that its meeting is: a place, an address in one line or in parts, or a link to join. */
final class SchemaPlace {

    private SchemaPlace() {}

    static void fromJson(List<JsonNode> locations, Map<String, String> facts) {
        var house = locations.stream().filter(it -> !virtual(it)).findFirst();
        boolean online = locations.stream().anyMatch(SchemaPlace::virtual);
        if (online)
            SchemaEvent.put(
                    facts, "eventAttendanceMode", (house.isPresent() ? "Mixed" : "Online") + "EventAttendanceMode");
        if (house.isEmpty()) return;
        var address = house.get().path("address");
        SchemaEvent.put(
                facts, "location", text(house.get().isObject() ? house.get().path("name") : house.get()));
        SchemaEvent.put(facts, "address", text(address));
        for (var property : new String[] {"streetAddress", "postalCode", "addressLocality"}) {
            SchemaEvent.put(facts, property, text(address.path(property)));
        }
    }

    private static boolean virtual(JsonNode location) {
        if (location.path("@type").toString().contains("Virtual")) return true;
        var name = text(location.isObject() ? location.path("name") : location);
        return !location.has("address") && PlaceSayings.NOT_HERE.matcher(name).find();
    }

    /** Takes an address apart that stands in one line, or in the place of a part of it. */
    static void settle(Map<String, String> facts) {
        var street = facts.get("streetAddress");
        boolean whole = street != null && street.contains(",") && !facts.containsKey("addressLocality");
        if (whole) facts.remove("streetAddress");
        var line = whole ? street : facts.get("address");
        if (line == null && street == null && facts.getOrDefault("location", "").matches(".*,.*\\d.*"))
            line = facts.remove("location");
        if (line != null) parts(line, facts);
        facts.computeIfPresent("addressLocality", (_, town) -> town.replaceFirst(",.*", ""));
        if (facts.getOrDefault("location", "").equals(facts.get("addressLocality"))) facts.remove("location");
    }

    private static void parts(String address, Map<String, String> facts) {
        var found = new FoundPlace();
        new AddressBlock(found).read(List.of(new Text.Line(address, 0, false)), true);
        var place = found.place();
        put(facts, "location", place.venueName());
        put(facts, "streetAddress", place.street());
        put(facts, "postalCode", place.postcode());
        put(facts, "addressLocality", place.city());
    }

    private static void put(Map<String, String> facts, String property, @Nullable Found<String> part) {
        if (part != null) SchemaEvent.put(facts, property, part.value());
    }
}

package nl.bijeen.site;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Kind;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.event.Where.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The announcement of a real meeting, from which this system is described. What is in it is read when the test runs: no real
 * name stands in our code.
 *
 * @param facts what people noted of it
 * @param text how it was announced
 */
record Seed(Path file, JsonNode facts, SeedText text) {

    /** @param file its text; what people noted lies beside it */
    static Seed of(Path file, JsonMapper json) {
        try {
            var facts = json.readTree(Files.readString(Path.of(file.toString().replace(".txt", ".json"))));
            var place = Stream.of("venue_name", "street", "city")
                    .map(it -> facts.get(it).asString(""));
            var address =
                    facts.get("postcode").asString("") + " " + facts.get("city").asString("");
            var contact = facts.get("contact").valueStream().map(it -> it.asString(""));
            Set<String> known = Stream.of(place, Stream.of(address, "Online"), contact)
                    .flatMap(it -> it)
                    .collect(toSet());
            return new Seed(
                    file,
                    facts,
                    new SeedText(Files.readAllLines(file), facts.get("title").asString(), known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Announcement announcement() {
        return new Announcement(
                kind(),
                title(),
                text.theme(),
                text.story().isEmpty() ? "" : text.story().getFirst(),
                text.story().stream().skip(1).collect(joining("\n\n")),
                when(),
                where(),
                names("organisers").map(it -> new Host(it, "", null)).toList(),
                String.join("\n\n", text.audience()),
                cost(),
                text.programme(),
                speakers(),
                contacts(),
                text.links().stream()
                        .map(it -> new Link(it, "https://voorbeeld.example"))
                        .toList());
    }

    String title() {
        return facts.get("title").asString();
    }

    String fact(String name) {
        var fact = facts.get(name);
        return fact == null || fact.isNull() ? "" : fact.asString();
    }

    /** Everything that must be read on the page besides the text itself. */
    List<String> noted() {
        var people = facts.get("speakers").valueStream().flatMap(it -> Stream.of(text(it, "name"), text(it, "role")));
        var contact = contacts().stream().flatMap(it -> Stream.of(it.name(), it.portfolio()));
        var place = Stream.of("venue_name", "street", "city", "replaces").map(this::fact);
        var all = Stream.of(Stream.of(title()), names("organisers"), people, contact, place)
                .flatMap(it -> it);
        return all.filter(it -> !it.isEmpty()).toList();
    }

    boolean calledOff() {
        return fact("status").equals("cancelled");
    }

    private Kind kind() {
        return switch (fact("kind")) {
            case "congress" -> Kind.CONGRESS;
            case "cafe" -> Kind.CAFE;
            case "symposium" -> Kind.SYMPOSIUM;
            default -> Kind.THEME_MEETING;
        };
    }

    private When when() {
        return new When(day("start"), hour("start"), day("end"), hour("end"));
    }

    private LocalDate day(String name) {
        var moment = fact(name);
        return moment.isEmpty() ? null : LocalDate.parse(moment.substring(0, 10));
    }

    private LocalTime hour(String name) {
        var moment = fact(name);
        return moment.length() <= 10 ? null : LocalDateTime.parse(moment).toLocalTime();
    }

    private Where where() {
        var mode = switch (fact("mode")) {
            case "online" -> Mode.ONLINE;
            case "in_person" -> Mode.IN_PERSON;
            default -> Mode.TO_FOLLOW;
        };
        return new Where(
                mode, fact("venue_name"), fact("street"), fact("postcode"), fact("city"), text.aboutPlace(), "", "");
    }

    private Cost cost() {
        if (facts.at("/price/free").asBoolean(false)) return new Cost(Cost.Sort.FREE, "");
        return text.costsFollow() ? new Cost(Cost.Sort.TO_FOLLOW, "") : Cost.UNSAID;
    }

    private List<Speaker> speakers() {
        return facts.get("speakers")
                .valueStream()
                .map(it -> new Speaker(
                        text(it, "role").startsWith("dagvoorzitter") ? Speaker.Part.CHAIR : Speaker.Part.SPEAKER,
                        text(it, "name"),
                        text(it, "role"),
                        ""))
                .toList();
    }

    private List<Contact> contacts() {
        var contact = facts.get("contact");
        if (contact.isNull()) return List.of();
        return List.of(new Contact(
                text(contact, "name"), text(contact, "role"), text(contact, "email"), text(contact, "phone")));
    }

    private Stream<String> names(String list) {
        return facts.get(list).valueStream().map(JsonNode::asString);
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }
}

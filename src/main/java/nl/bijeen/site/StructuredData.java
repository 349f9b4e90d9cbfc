package nl.bijeen.site;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.access.Association;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Decision;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.view.Markdown;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A meeting as search engines read it: an Event of schema.org. */
@Component
public class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private final JsonMapper json;
    private final PublicUrl publicUrl;
    private final Decisions decisions;
    private final WorkedOut workedOut;

    StructuredData(JsonMapper json, PublicUrl publicUrl, Decisions decisions, WorkedOut workedOut) {
        this.json = json;
        this.publicUrl = publicUrl;
        this.decisions = decisions;
        this.workedOut = workedOut;
    }

    /**
     * JSON that can stand inside a script element: no text in it can end that element.
     *
     * @param picture the path of its first picture
     */
    public String of(Association association, Event event, @Nullable String picture) {
        var thing = describe(association, event, before(event));
        if (picture != null) thing.put("image", publicUrl.to(picture));
        return json.writeValueAsString(thing).replace("<", "\\u003c");
    }

    /** When the meeting began before it last moved; null when it never did, or only its end changed. */
    private @Nullable String before(Event event) {
        String before = null;
        for (var decision : decisions.of(event.id())) {
            // What was announced before a meeting was taken back, counts for nobody.
            if (decision.kind() == Decision.Kind.WITHDRAWN) before = null;
            if (decision.kind() == Decision.Kind.MOVED) before = start(LocalDateTime.parse(decision.reason()));
        }
        return before == null || before.equals(start(event.when())) ? null : before;
    }

    /** A meeting that moved began at midnight only when its hours were not known: then its day is all there is to tell. */
    private static String start(LocalDateTime begin) {
        if (begin.toLocalTime().equals(LocalTime.MIDNIGHT))
            return begin.toLocalDate().toString();
        return begin.atZone(When.ZONE).toOffsetDateTime().toString();
    }

    Map<String, Object> describe(Association association, Event event, @Nullable String earlier) {
        var shown = workedOut.of(event.id()) == WorkedOut.State.SHOWN;
        var told = shown ? event.announcement().telling(workedOut.outline(event.id())) : event.announcement();
        var address = publicUrl.to("/" + association.slug() + "/bijeenkomsten/" + event.slug());
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", "Event");
        thing.put("name", told.title());
        thing.put("url", address);
        thing.put("inLanguage", "nl");
        put(thing, "description", Markdown.plain(told.introduction()));
        put(thing, "startDate", start(event.when()));
        put(thing, "endDate", end(event.when()));
        thing.put("eventStatus", SCHEMA + status(event, earlier));
        put(thing, "previousStartDate", previous(event, earlier));
        put(thing, "eventAttendanceMode", attendance(told.where().mode()));
        put(thing, "location", location(told.where(), address));
        thing.put("organizer", organizers(association, told));
        put(thing, "performer", performers(told));
        if (shown) put(thing, "subEvent", parts(told));
        if (told.free()) putFree(thing, address);
        return thing;
    }

    private static List<Map<String, Object>> parts(Announcement told) {
        return told.programme().stream().map(StructuredData::part).toList();
    }

    private static void putFree(Map<String, Object> thing, String address) {
        thing.put("isAccessibleForFree", true);
        thing.put("offers", Map.of("@type", "Offer", "price", "0", "priceCurrency", "EUR", "url", address));
    }

    /** A meeting with a new day is rescheduled, also when it was off in between; postponed says that its day is unknown. */
    private static String status(Event event, @Nullable String earlier) {
        return switch (event.fate()) {
            case CALLED_OFF, REPLACED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case DRAFT, PUBLISHED -> {
                if (earlier == null) yield "EventScheduled";
                yield event.when().known() ? "EventRescheduled" : "EventPostponed";
            }
        };
    }

    /**
     * What schema.org/EventStatusType asks for: of a postponed meeting the day on which it would have been, of a rescheduled one
     * the day before. Of a cancelled one it would be read as one more day that is cancelled, so there it stays away.
     */
    private static @Nullable String previous(Event event, @Nullable String earlier) {
        return switch (event.fate()) {
            case CALLED_OFF, REPLACED -> null;
            case POSTPONED -> start(event.when());
            case DRAFT, PUBLISHED -> earlier;
        };
    }

    private static @Nullable String attendance(Where.Mode mode) {
        return switch (mode) {
            case IN_PERSON -> SCHEMA + "OfflineEventAttendanceMode";
            case ONLINE -> SCHEMA + "OnlineEventAttendanceMode";
            case BOTH -> SCHEMA + "MixedEventAttendanceMode";
            case TO_FOLLOW -> null;
        };
    }

    private static @Nullable String start(When when) {
        if (when.firstDay() == null) return null;
        if (when.start() == null) return when.firstDay().toString();
        return when.firstDay()
                .atTime(when.start())
                .atZone(When.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static @Nullable String end(When when) {
        var last = when.finalDay();
        if (last == null) return null;
        if (when.end() == null) return last.toString();
        return last.atTime(when.end()).atZone(When.ZONE).toOffsetDateTime().toString();
    }

    private static List<Object> location(Where where, String address) {
        Map<String, Object> online = Map.of("@type", "VirtualLocation", "url", address);
        return switch (where.mode()) {
            case IN_PERSON -> List.of(place(where));
            case ONLINE -> List.of(online);
            case BOTH -> List.of(place(where), online);
            case TO_FOLLOW -> List.of();
        };
    }

    private static Map<String, Object> place(Where where) {
        var postal = new LinkedHashMap<String, Object>();
        postal.put("@type", "PostalAddress");
        put(postal, "streetAddress", where.street());
        put(postal, "postalCode", where.postcode());
        put(postal, "addressLocality", where.city());
        postal.put("addressCountry", "NL");
        return Map.of(
                "@type", "Place", "name", where.venue().isEmpty() ? where.city() : where.venue(), "address", postal);
    }

    private List<Object> organizers(Association association, Announcement told) {
        var all = new ArrayList<Object>();
        all.add(organisation(association.name(), publicUrl.to("/" + association.slug())));
        told.hosts().stream()
                .filter(it -> !it.name().equalsIgnoreCase(association.name()))
                .forEach(it -> all.add(organisation(it.name(), it.link())));
        return all;
    }

    private static Map<String, Object> organisation(String name, String url) {
        var organisation = new LinkedHashMap<String, Object>();
        organisation.put("@type", "Organization");
        organisation.put("name", name);
        put(organisation, "url", url);
        return organisation;
    }

    private static List<Map<String, Object>> performers(Announcement told) {
        return told.speakers().stream().map(StructuredData::person).toList();
    }

    /** A part of a programme that was worked out, which always has its day and hours. */
    private static Map<String, Object> part(Announcement.ProgrammeLine line) {
        var part = new LinkedHashMap<String, Object>();
        part.put("@type", "Event");
        part.put("name", line.title());
        put(part, "startDate", start(new When(line.day(), line.start(), null, null)));
        put(part, "endDate", end(new When(line.day(), line.start(), null, line.end())));
        return part;
    }

    private static Map<String, Object> person(Announcement.Speaker speaker) {
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("name", speaker.name());
        put(person, "jobTitle", speaker.position());
        if (!speaker.organisation().isEmpty()) person.put("worksFor", organisation(speaker.organisation(), ""));
        return person;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        var nothing = value == null || value.equals("") || value.equals(List.of());
        if (!nothing) thing.put(name, value);
    }
}

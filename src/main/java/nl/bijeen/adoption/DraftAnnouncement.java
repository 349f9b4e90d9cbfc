package nl.bijeen.adoption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.adoption.SourceText.Line;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Kind;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.intake.Draft;
import nl.bijeen.intake.Found;
import org.jspecify.annotations.Nullable;

/** The facts of a draft as an announcement holds them; its story is {@link DraftStory}'s. */
final class DraftAnnouncement {

    private static final Pattern CHAIR =
            Pattern.compile("dagvoorzitter|moderator|gespreksleider|voorzitter van de dag");
    private static final int LONGEST_PARAGRAPH = 400;

    private final Draft draft;
    private final SourceText text;
    private final String house;

    /** @param house the association that takes it over; it need not be named as a host of its own meeting */
    DraftAnnouncement(Draft draft, SourceText text, String house) {
        this.draft = draft;
        this.text = text;
        this.house = house;
    }

    Announcement of(DraftStory story) {
        return new Announcement(
                kind(),
                title(),
                story.theme(),
                story.introduction(),
                story.body(),
                when(),
                where(),
                hosts().stream().map(it -> new Host(it.value(), "", null)).toList(),
                Stream.of(audience(), story.audience())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                cost(story),
                story.programme(),
                draft.speakers().stream().map(this::speaker).toList(),
                contacts(),
                story.links());
    }

    private String title() {
        var title = value(draft.title());
        return title.isEmpty() ? "" : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private Kind kind() {
        return switch (draft.kind() == null ? Draft.Kind.OTHER : draft.kind().value()) {
            case CONGRESS -> Kind.CONGRESS;
            case SYMPOSIUM -> Kind.SYMPOSIUM;
            case CAFE -> Kind.CAFE;
            case WEBINAR -> Kind.WEBINAR;
            case ASSEMBLY -> Kind.ASSEMBLY;
            case TRAINING -> Kind.TRAINING;
            case MEETING, OTHER -> Kind.THEME_MEETING;
        };
    }

    private When when() {
        var start = draft.start() == null ? null : draft.start().value();
        var end = draft.end() == null ? null : draft.end().value();
        return new When(day(start), time(start), day(end), time(end));
    }

    private static @Nullable LocalDate day(Draft.@Nullable Moment moment) {
        return moment == null ? null : moment.date();
    }

    private static @Nullable LocalTime time(Draft.@Nullable Moment moment) {
        return moment == null ? null : moment.time();
    }

    private Where where() {
        var mode = draft.mode() == null
                ? Where.Mode.TO_FOLLOW
                : switch (draft.mode().value()) {
                    case IN_PERSON -> Where.Mode.IN_PERSON;
                    case ONLINE -> Where.Mode.ONLINE;
                    case HYBRID -> Where.Mode.BOTH;
                };
        var place = draft.place();
        var postcode = value(place.postcode()).replaceFirst("^(\\d{4})\\s*([A-Za-z]{2})$", "$1 $2");
        return new Where(
                mode, value(place.venueName()), value(place.street()), postcode, value(place.city()), "", "", "");
    }

    /** Those beside the association itself. */
    List<Found<String>> hosts() {
        return draft.organisers().stream()
                .filter(it -> !it.value().equalsIgnoreCase(house))
                .toList();
    }

    /** As the text has it: whole paragraphs read better than what was cut out of them. */
    private String audience() {
        var found = draft.audience();
        if (found == null) return "";
        var whole = paragraphs(Stream.of(found));
        return whole.isEmpty() || whole.length() > LONGEST_PARAGRAPH ? found.value() : whole;
    }

    private Cost cost(DraftStory story) {
        var price = draft.price();
        var free = price.free() != null && price.free().value();
        if (!price.amounts().isEmpty()) {
            return new Cost(free ? Cost.Sort.UNSAID : Cost.Sort.PAID, paragraphs(price.amounts().stream()));
        }
        if (free) return new Cost(Cost.Sort.FREE, "");
        return story.costs().isEmpty() ? Cost.UNSAID : new Cost(Cost.Sort.TO_FOLLOW, story.costs());
    }

    private String paragraphs(Stream<? extends Found<?>> found) {
        return found.flatMap(it -> text.around(it.words().from(), it.words().to()).stream())
                .distinct()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** What stands in the announcement in the words of the text. */
    Stream<String> told() {
        return Stream.of(audience(), paragraphs(draft.price().amounts().stream()));
    }

    /** The text says who chairs in the role or before the name. */
    private Speaker speaker(Found<Draft.Speaker> found) {
        var it = found.value();
        var role = Objects.requireNonNullElse(it.role(), "");
        var from = found.words().from();
        var before = text.all().substring(Math.max(0, from - 20), from);
        var chairs =
                CHAIR.matcher((before + " " + role).toLowerCase(Locale.ROOT)).find();
        return new Speaker(chairs ? Speaker.Part.CHAIR : Speaker.Part.SPEAKER, it.name(), role, "");
    }

    /** A contact has a name in our form; where the text gives none, its mailbox or telephone stands for it. */
    private List<Contact> contacts() {
        var it = draft.contact();
        var name = Stream.of(it.name(), it.email(), it.phone())
                .filter(Objects::nonNull)
                .map(Found::value)
                .findFirst();
        return name.map(known -> new Contact(known, value(it.role()), value(it.email()), value(it.phone())))
                .map(List::of)
                .orElse(List.of());
    }

    static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }
}

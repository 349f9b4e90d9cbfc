package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** One announcement being read. What the readers disagree on is settled here and nowhere else. */
final class Reading {

    /** More days than this are a calendar, not an announcement; each is weighed against the others. */
    private static final int MOST_DAYS = 100;

    private final Written written;
    private final Text text;
    private final Markup markup;
    private final List<DateMention> mentions;
    private final Dating dating;
    private final List<Found<ProgrammeLine>> programme;
    private final @Nullable Found<String> title;
    private final WhenReader.When when;
    private final @Nullable Found<Moment> start;
    private final Draft.Place place;
    private final StatusReader news;
    private final List<Found<String>> organisers;

    Reading(Written written, LocalDate today, @Nullable LocalDate published) {
        this.written = written;
        text = Text.of(written.text());
        markup = written.markup();
        mentions = Dates.in(text.all).stream().limit(MOST_DAYS).toList();
        var dateline = Published.in(text, mentions).orElse(null);
        dating = new Dating(text.all, mentions, publication(dateline, written.sent(), published), today);
        programme = ProgrammeReader.read(text);
        title = markup.or("name", TitleReader.read(text), text);
        when = new WhenReader(text, mentions, dating, dateline, programme).read();
        start = markup.or("startDate", when.start());
        place = place(when.start());
        news = new StatusReader(text, title, start);
        organisers = markup.orOrganisers(OrganiserReader.read(text, title), text);
    }

    Draft draft() {
        var status = markup.orStatus(news.status());
        var persons = persons();
        return new Draft(
                text.all,
                title,
                KindReader.kind(text, title),
                status,
                start,
                ends(start, markup.or("endDate", when.end())),
                when.inferred() && Objects.equals(start, when.start()),
                markup.orMode(ModeReader.read(text, place, title)),
                place,
                markup.orPrice(PriceReader.read(text)),
                AudienceReader.read(text),
                organisations(organisers, persons),
                persons,
                programme,
                RegistrationReader.deadline(text, mentions, dating, start, programme),
                markup.orCapacity(RegistrationReader.capacity(text)),
                ContactReader.read(text),
                news.replaces(),
                new ReasonReader(text).read(status),
                new StoryReader(text, title, programme, dating).read(written),
                remarks());
    }

    // Pages tell machines an end for form's sake: the day of the start once more, or a time before it.
    private static @Nullable Found<Draft.Moment> ends(
            @Nullable Found<Draft.Moment> start, @Nullable Found<Draft.Moment> end) {
        if (start == null || end == null) return end;
        int days = end.value().date().compareTo(start.value().date());
        var first = start.value().time();
        var last = end.value().time();
        boolean later = days > 0 || (days == 0 && last != null && (first == null || last.isAfter(first)));
        return later ? end : null;
    }

    // Two words with capitals are a person or an organisation: a person is what the text says somebody is, or else who
    // does not organise.
    private List<Found<Draft.Speaker>> persons() {
        var lines = programme.stream().map(Found::words).toList();
        return SpeakerReader.read(text, lines).stream()
                .filter(it -> isPerson(it.value())
                        || organisers.stream()
                                .noneMatch(organiser ->
                                        organiser.value().contains(it.value().name())))
                .toList();
    }

    private static List<Found<String>> organisations(
            List<Found<String>> organisers, List<Found<Draft.Speaker>> persons) {
        return organisers.stream()
                .filter(it -> persons.stream()
                        .noneMatch(person -> isPerson(person.value())
                                && it.value().endsWith(person.value().name())))
                .toList();
    }

    private static boolean isPerson(Draft.Speaker speaker) {
        return speaker.role() != null && Callings.named(speaker.role());
    }

    private Draft.Place place(@Nullable Found<?> start) {
        var read =
                new PlaceReader(text).read(start == null ? null : start.words(), title == null ? null : title.words());
        return new Draft.Place(
                markup.or("location", read.venueName(), text),
                markup.or("streetAddress", read.street(), text),
                markup.or("postalCode", read.postcode(), text),
                markup.or("addressLocality", read.city(), text));
    }

    private static @Nullable LocalDate publication(
            @Nullable Published dateline, @Nullable LocalDate sent, @Nullable LocalDate published) {
        if (dateline != null && dateline.date() != null) return dateline.date();
        return sent == null ? published : sent;
    }

    private List<Found<String>> remarks() {
        var remarks = new ArrayList<Found<String>>();
        for (var mention : mentions) {
            var words = text.words(mention.words());
            if (!mention.possible())
                remarks.add(Found.stated("De datum “" + words + "” bestaat niet en is niet gelezen.", mention.words()));
            else if (mention.stated().isPresent()
                    && !mention.fits(mention.stated().get())) {
                remarks.add(Found.stated(
                        "In “" + words + "” hoort de dag van de week niet bij de datum.", mention.words()));
            }
        }
        return List.copyOf(remarks);
    }
}

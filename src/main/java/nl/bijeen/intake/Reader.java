package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an announcement into a draft. Each field has a reader of its own; what they disagree on is settled here. */
public final class Reader {

    /** More days than this are a calendar, not an announcement; each is weighed against the others. */
    private static final int MOST_DAYS = 100;

    private final LocalDate today;
    private final @Nullable LocalDate published;

    /**
     * Reads as on a day.
     *
     * @param today no day without a year is taken to be later than this, unless something else fixes it
     * @param published when the announcement was put out, if that is known; the text itself goes first
     */
    public Reader(LocalDate today, @Nullable LocalDate published) {
        this.today = today;
        this.published = published;
    }

    /** Reads any text; only its first 30,000 characters. */
    public Draft read(String source) {
        return read(Written.plain(source));
    }

    /** Reads what {@link Documents} opened; what the page itself tells machines goes before its text. */
    public Draft read(Written written) {
        var text = Text.of(written.text());
        var markup = written.markup();
        var mentions = Dates.in(text.all).stream().limit(MOST_DAYS).toList();
        var title = markup.or("name", TitleReader.read(text), text);
        var programme = ProgrammeReader.read(text);
        var dateline = Published.in(text, mentions).orElse(null);
        var dating = new Dating(text.all, mentions, publication(dateline, written.sent()), today);
        var when = new WhenReader(text, mentions, dating, dateline, programme).read();
        var start = markup.or("startDate", when.start());
        var place = place(text, markup, when);
        var news = new StatusReader(text);
        var status = markup.orStatus(news.status());
        var organisers = OrganiserReader.read(text, title);
        return new Draft(
                text.all,
                title,
                KindReader.kind(text, title),
                status,
                start,
                markup.or("endDate", when.end()),
                when.inferred() && Objects.equals(start, when.start()),
                markup.orMode(KindReader.mode(text, place, title)),
                place,
                PriceReader.read(text),
                AudienceReader.read(text),
                organisers,
                persons(
                        SpeakerReader.read(
                                text, programme.stream().map(Found::words).toList()),
                        organisers),
                programme,
                RegistrationReader.deadline(text, mentions, dating, start),
                RegistrationReader.capacity(text),
                ContactReader.read(text),
                news.replaces(),
                news.reason(status),
                new StoryReader(text, title, programme, dating).read(written),
                remarks(text, mentions));
    }

    // Two words with capitals are a person or an organisation; who organises is no person.
    private static List<Found<Draft.Speaker>> persons(
            List<Found<Draft.Speaker>> speakers, List<Found<String>> organisers) {
        return speakers.stream()
                .filter(it -> organisers.stream()
                        .noneMatch(organiser ->
                                organiser.value().contains(it.value().name())))
                .toList();
    }

    private static Draft.Place place(Text text, Markup markup, WhenReader.When when) {
        var read = new PlaceReader(text)
                .read(when.start() == null ? null : when.start().words());
        return new Draft.Place(
                markup.or("location", read.venueName(), text),
                markup.or("streetAddress", read.street(), text),
                markup.or("postalCode", read.postcode(), text),
                markup.or("addressLocality", read.city(), text));
    }

    private @Nullable LocalDate publication(@Nullable Published dateline, @Nullable LocalDate sent) {
        if (dateline != null && dateline.date() != null) return dateline.date();
        return sent == null ? published : sent;
    }

    private static List<Found<String>> remarks(Text text, List<DateMention> mentions) {
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

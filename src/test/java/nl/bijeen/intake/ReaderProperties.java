package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReaderProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> FORMS = List.of(
            "EEEE d MMMM yyyy",
            "d MMMM yyyy",
            "dd-MM-yyyy",
            "d-M-yyyy",
            "d/M/yyyy",
            "yyyy-MM-dd",
            "EE d MMM yyyy",
            "dd.MM.yyyy");
    private static final String PAGE = """
            Themabijeenkomst Wonen

            Wanneer: donderdag 21 maart 2024, 13.00 - 16.30 uur
            Waar: Dorpshuis De Linde, Dorpsstraat 5, 1234 AB Utrecht

            Programma
            13.00 | Inloop
            13.30 | Opening door Anna Smit, wethouder in Utrecht
            16.00 | Borrel

            Kosten: leden € 25, niet-leden € 50 excl. btw. Aanmelden kan tot 1 maart via anna@example.nl of 030-1234567.
            """;

    @Property
    void a_day_written_in_any_form_reads_back_as_itself(
            @ForAll @IntRange(min = 10_957, max = 25_000) int day, @ForAll @IntRange(max = 7) int form) {
        var date = LocalDate.ofEpochDay(day);
        for (var locale : List.of(Locale.of("nl", "NL"), Locale.UK)) {
            var written = DateTimeFormatter.ofPattern(FORMS.get(form), locale).format(date);
            assertThat(Dates.in("De dag is " + written + "."))
                    .as(written)
                    .singleElement()
                    .satisfies(it -> assertThat(it.stated()).contains(date));
        }
    }

    @Property
    void a_day_without_its_year_is_found_again_by_the_day_of_publication(
            @ForAll @IntRange(min = 10_957, max = 25_000) int day, @ForAll @IntRange(max = 200) int ahead) {
        var date = LocalDate.ofEpochDay(day);
        var written = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"))
                .format(date);
        var draft = new Reader(TODAY, date.minusDays(ahead))
                .read("Congres over wonen\n\nHet congres is op " + written + ".");

        assertThat(draft.start()).isNotNull();
        assertThat(draft.start().value().date()).isEqualTo(date);
        assertThat(draft.yearInferred()).isTrue();
        assertThat(draft.start().inferred()).contains("publicatiedatum");
    }

    @Property
    void a_time_written_in_any_form_reads_back_as_itself(@ForAll @IntRange(max = 1439) int minute) {
        var time = LocalTime.ofSecondOfDay(minute * 60L);
        for (var form : List.of("H.mm 'uur'", "HH:mm", "HH.mm 'uur'", "H'u'mm")) {
            var written = DateTimeFormatter.ofPattern(form, Locale.ROOT).format(time);
            assertThat(Times.in("om " + written))
                    .as(written)
                    .singleElement()
                    .satisfies(it -> assertThat(it.start()).isEqualTo(time));
        }
    }

    @Property(tries = 2000)
    void no_text_is_too_strange_to_read(@ForAll("strange") String text) {
        var draft = new Reader(TODAY, null).read(text);

        assertThat(draft.programme())
                .allSatisfy(it -> assertThat(it.words().to())
                        .isLessThanOrEqualTo(draft.source().length()));
        assertThat(DraftJson.of(draft)).hasSize(21);
    }

    @Property(tries = 500)
    void no_page_is_too_broken_to_read(@ForAll("strange") String text) {
        var page = "<html><body><h1>Congres</h1><table><tr><td>" + text
                + "</table><script type='application/ld+json'>{\"@type\":\"Event\"" + text;

        assertThat(new Reader(TODAY, null).read(HtmlPage.read(page)).source()).isNotNull();
        assertThat(Documents.words(text.getBytes(StandardCharsets.UTF_16LE))).isNotNull();
    }

    @Provide
    Arbitrary<String> strange() {
        var snippets = Arbitraries.of(
                "31 juni",
                "12.30-",
                "€ ",
                "van der ",
                "Anna ",
                "\u202e",
                "\u0000",
                "Wanneer:",
                "Waar\n",
                "| ",
                "• ",
                "2024-02-30",
                "<div>",
                "&#0;",
                "\r",
                "99:99",
                "'s-",
                "o.l.v. ",
                "half ",
                "\ud800",
                "tot ",
                "€ 999.999.999.999",
                "00-00-0000",
                "1234 AB",
                "Kosten:",
                "((((",
                "....");
        var mutated = Arbitraries.integers()
                .between(0, PAGE.length())
                .list()
                .ofSize(2)
                .map(cut -> {
                    int from = Math.min(cut.get(0), cut.get(1));
                    return PAGE.substring(0, from)
                            + PAGE.substring(Math.max(cut.get(0), cut.get(1)))
                            + PAGE.substring(from);
                });
        var mixed = Arbitraries.oneOf(snippets, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(60)
                .map(it -> String.join("", it));
        return Arbitraries.oneOf(mixed, mutated);
    }
}

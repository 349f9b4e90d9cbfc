package nl.bijeen.programme.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.When;
import nl.bijeen.programme.ChoosingWays.Way;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.SpanWords;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * How people choose in a round, as typed.
 *
 * @param tot a local moment, like 2026-09-24T12:00; empty for none
 * @param organisatie a number; empty for any
 */
public record WayForm(String manier, String tot, String organisatie) {

    private static final int MOST = 1_000;

    /** As a browser's own field sends it, and as the message about a mistake tells to type it. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd'T'HH:mm[:ss]][d-M-uuuu H:mm][d-M-uuuu H.mm]")
            .withResolverStyle(ResolverStyle.STRICT);

    public WayForm {
        manier = manier == null ? "" : manier.strip();
        tot = tot == null ? "" : tot.strip();
        organisatie = organisatie == null ? "" : organisatie.strip();
    }

    static WayForm of(Round round) {
        var until = round.chooseUntil();
        var most = round.perOrganisation();
        return new WayForm(
                round.choosing().name(),
                until == null
                        ? ""
                        : When.local(until).truncatedTo(ChronoUnit.MINUTES).toString(),
                most == null ? "" : most.toString());
    }

    /** What a way says, by the label of the field. */
    static Map<String, String> told(Way way, Words words) {
        var until = way.until();
        var most = way.perOrganisation();
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("placing.office.way"), words.text("placing.office.way." + way.choosing()));
        told.put(
                words.text("placing.office.way.until"),
                until == null ? "" : new SpanWords(words).moment(When.local(until)));
        told.put(words.text("placing.office.way.organisation"), most == null ? "" : most.toString());
        return told;
    }

    List<Option> ways(Words words) {
        return Arrays.stream(Choosing.values())
                .map(it -> new Option(
                        it.name(), words.text("placing.office.way." + it), words.text("placing.office.way.how." + it)))
                .toList();
    }

    Problems problems(Round round, Words words) {
        var problems = Problems.none();
        if (Arrays.stream(Choosing.values()).noneMatch(it -> it.name().equals(manier)))
            problems = problems.and("manier", words.text("placing.office.way.problem.manier"));
        try {
            if (!tot.isEmpty()
                    && LocalDateTime.parse(tot, MOMENT).isAfter(round.during().from()))
                problems = problems.and("tot", words.text("placing.office.way.problem.late"));
        } catch (DateTimeException e) {
            problems = problems.and("tot", words.text("placing.office.way.problem.tot"));
        }
        if (!organisatie.isEmpty() && (number() < 1 || number() > MOST))
            problems = problems.and("organisatie", words.text("placing.office.way.problem.organisatie"));
        return problems;
    }

    private int number() {
        return organisatie.matches("\\d{1,6}") ? Integer.parseInt(organisatie) : 0;
    }

    /** Once nothing is wrong with it. */
    Way way() {
        return new Way(
                Choosing.valueOf(manier),
                tot.isEmpty()
                        ? null
                        : LocalDateTime.parse(tot, MOMENT).atZone(When.ZONE).toInstant(),
                organisatie.isEmpty() ? null : number());
    }
}

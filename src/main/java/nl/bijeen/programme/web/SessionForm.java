package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.LONGEST;
import static nl.bijeen.programme.web.Typed.LONGEST_TEXT;
import static nl.bijeen.programme.web.Typed.one;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.programme.Plan;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A part of a programme as staff type it.
 *
 * @param round the token of a round; empty for none, and {@code room} likewise
 * @param repeats the token of the same session in another round; empty for none, {@link #BY_TITLE} for the one with the same
 *     title if there is one
 * @param by who contributes, with empty lines to add more
 */
public record SessionForm(
        String kind,
        String round,
        String title,
        String day,
        String from,
        String until,
        String room,
        String text,
        String form,
        String targetGroup,
        String language,
        String minimum,
        String maximum,
        String onlineLink,
        String repeats,
        List<By> by) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SPARE = 2;

    static final String BY_TITLE = "titel";

    /** Somebody who contributes, by their token, and as what; nobody when the token is empty. */
    public record By(String who, String role) {}

    /** For a new part at this time, in this round when it is one. */
    static SessionForm at(Span time, String kind, String round, String room) {
        return new SessionForm(
                kind,
                round,
                "",
                time.day().toString(),
                CLOCK.format(time.from()),
                CLOCK.format(time.until()),
                room,
                "",
                "",
                "",
                "nl",
                "",
                "",
                "",
                BY_TITLE,
                spare(List.of()));
    }

    static SessionForm of(Programme programme, Session it) {
        return new SessionForm(
                it.kind().name(),
                programme.roundOf(it).map(Round::token).orElse(""),
                it.title(),
                it.during().day().toString(),
                CLOCK.format(it.during().from()),
                CLOCK.format(it.during().until()),
                programme.roomOf(it).map(Room::token).orElse(""),
                it.text(),
                it.form(),
                it.targetGroup(),
                it.language(),
                Objects.toString(it.minimum(), ""),
                Objects.toString(it.maximum(), ""),
                it.onlineLink(),
                programme.repeatsOf(it).stream().findFirst().map(Session::token).orElse(""),
                spare(it.contributions().stream().map(one -> by(programme, one)).toList()));
    }

    private static By by(Programme programme, Contribution it) {
        return programme.contributors().stream()
                .filter(one -> one.id().equals(it.contributor()))
                .map(one -> new By(one.token(), it.role().name()))
                .findAny()
                .orElseThrow();
    }

    private static List<By> spare(List<By> filled) {
        var all = new ArrayList<>(filled);
        for (var i = 0; i < SPARE; i++) all.add(new By("", Role.SPEAKER.name()));
        return List.copyOf(all);
    }

    static SessionForm read(MultiValueMap<String, String> sent) {
        var who = Typed.all(sent, "who");
        var role = Typed.all(sent, "role");
        var by = new ArrayList<By>();
        for (var i = 0; i < Math.min(who.size(), role.size()); i++) by.add(new By(who.get(i), role.get(i)));
        return new SessionForm(
                one(sent, "kind"),
                one(sent, "round"),
                one(sent, "title"),
                one(sent, "day"),
                one(sent, "from"),
                one(sent, "until"),
                one(sent, "room"),
                one(sent, "text"),
                one(sent, "form"),
                one(sent, "targetGroup"),
                one(sent, "language"),
                one(sent, "minimum"),
                one(sent, "maximum"),
                one(sent, "onlineLink"),
                one(sent, "repeats"),
                by);
    }

    Problems problems(Programme programme, Words words) {
        var problems = Problems.none();
        if (Arrays.stream(Kind.values()).noneMatch(it -> it.name().equals(kind)))
            problems = problems.and("kind", words.text("programme.office.problem.kind"));
        else if (sort() == Kind.BREAKOUT && programme.round(round).isEmpty())
            problems = problems.and("round", words.text("programme.office.problem.round"));
        problems = Typed.filled(problems, "title", title, words);
        problems = Typed.span(problems, day, from, until, words);
        problems = Typed.notLong(problems, "text", text, LONGEST_TEXT, words);
        problems = Typed.notLong(problems, "form", form, LONGEST, words);
        problems = Typed.notLong(problems, "targetGroup", targetGroup, LONGEST, words);
        problems = Typed.number(problems, "minimum", minimum, words);
        problems = Typed.number(problems, "maximum", maximum, words);
        var least = Typed.number(minimum);
        var most = Typed.number(maximum);
        if (least != null && most != null && least > most)
            problems = problems.and("minimum", words.text("programme.office.problem.minimum"));
        return Typed.link(problems, "onlineLink", onlineLink, words);
    }

    Kind sort() {
        return Kind.valueOf(kind);
    }

    /**
     * Once nothing is wrong with it. What the programme does not have is left out.
     *
     * @param before the session it changes; null for a new one
     */
    Plan plan(Programme programme, @Nullable Session before) {
        var kind = sort();
        var chosen = kind == Kind.BREAKOUT || kind == Kind.VISIT;
        var inRound = programme.round(chosen ? round : "").map(Round::id).orElse(null);
        var inRoom = programme.room(room).map(Room::id).orElse(null);
        var during = Objects.requireNonNull(Typed.span(day, from, until));
        return new Plan(
                kind,
                new Plan.Slot(inRound, during, inRoom, onlineLink),
                new Plan.Description(title, text, Languages.known(language), form, targetGroup),
                new Plan.Size(Typed.number(minimum), Typed.number(maximum)),
                contributions(programme),
                work(programme, inRound, before));
    }

    /** What is in no round repeats nothing. What repeats something that is gone stays what it was. */
    private @Nullable UUID work(Programme programme, Round.@Nullable Id in, @Nullable Session before) {
        if (in == null || repeats.isEmpty())
            return before != null && programme.repeatsOf(before).isEmpty() ? before.work() : null;
        var same = repeats.equals(BY_TITLE) ? programme.titled(title, in) : programme.session(repeats);
        return same.or(() -> Optional.ofNullable(before)).map(Session::work).orElse(null);
    }

    List<Contribution> contributions(Programme programme) {
        return by.stream()
                .flatMap(it -> programme.contributor(it.who()).stream()
                        .flatMap(who -> Arrays.stream(Role.values())
                                .filter(role -> role.name().equals(it.role()))
                                .map(role -> new Contribution(who.id(), role))))
                .distinct()
                .toList();
    }
}

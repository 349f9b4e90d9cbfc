package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.bijeen.event.When;
import nl.bijeen.event.Window;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** When and for how many people registration is open, as typed. Moments are local, like 2026-09-24T12:00. */
public record DeskForm(
        boolean taken,
        String opens,
        String closes,
        String capacity,
        boolean waitingList,
        String minimum,
        String namesUntil) {

    private static final int MOST = 100_000;

    static DeskForm of(Window window, Desk desk) {
        return new DeskForm(
                window.taken(),
                local(window.opens()),
                local(window.closes()),
                number(desk.capacity()),
                desk.keepsWaitingList(),
                number(desk.minimum()),
                local(desk.namesFollowUntil()));
    }

    static DeskForm read(MultiValueMap<String, String> sent) {
        return new DeskForm(
                sent.containsKey("taken"),
                one(sent, "opens"),
                one(sent, "closes"),
                one(sent, "capacity"),
                sent.containsKey("waitingList"),
                one(sent, "minimum"),
                one(sent, "namesUntil"));
    }

    Problems problems(Words words) {
        var problems = Problems.none();
        problems = moment(problems, "opens", opens, words);
        problems = moment(problems, "closes", closes, words);
        problems = moment(problems, "namesUntil", namesUntil, words);
        problems = number(problems, "capacity", capacity, words);
        problems = number(problems, "minimum", minimum, words);
        if (problems.any()) return problems;
        var from = instant(opens);
        var until = instant(closes);
        if (from != null && until != null && !from.isBefore(until)) {
            problems = problems.and("closes", words.text("registration.office.problem.closes"));
        }
        var seats = number(capacity);
        var least = number(minimum);
        if (seats != null && least != null && least > seats) {
            problems = problems.and("minimum", words.text("registration.office.problem.minimum"));
        }
        return problems;
    }

    Limits limits() {
        return new Limits(number(capacity), waitingList, number(minimum), instant(namesUntil));
    }

    /** The moment somebody typed, in Dutch local time; null when there is none or it cannot be read. */
    static @Nullable Instant instant(String typed) {
        try {
            return typed.isEmpty()
                    ? null
                    : LocalDateTime.parse(typed).atZone(When.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a browser lets people pick a moment with; plain text where what they typed is no moment, so that it shows. */
    public static String type(String typed) {
        return typed.isEmpty() || instant(typed) != null ? "datetime-local" : "text";
    }

    private static Problems moment(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty() || instant(typed) != null) return problems;
        return problems.and(field, words.text("registration.office.problem.moment"));
    }

    private static Problems number(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty() || number(typed) != null) return problems;
        return problems.and(field, words.text("registration.office.problem.number"));
    }

    private static @Nullable Integer number(String typed) {
        if (!typed.matches("\\d{1,6}")) return null;
        var number = Integer.valueOf(typed);
        return number >= 1 && number <= MOST ? number : null;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String local(@Nullable Instant moment) {
        return moment == null ? "" : When.local(moment).toString();
    }
}

package nl.bijeen.programme.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.bijeen.programme.AlterationWords;
import nl.bijeen.programme.Check;
import nl.bijeen.programme.Conflict;
import nl.bijeen.programme.Conflict.BreakTooShort;
import nl.bijeen.programme.Conflict.InTwoPlaces;
import nl.bijeen.programme.Conflict.OutsideMeeting;
import nl.bijeen.programme.Conflict.OutsideRound;
import nl.bijeen.programme.Conflict.RoomTaken;
import nl.bijeen.programme.Conflict.RoomTooSmall;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** Says what is wrong with a programme, each in one sentence. */
public record ConflictWords(Words words) {

    public String of(Conflict conflict) {
        var title = conflict.session().title();
        return switch (conflict) {
            case RoomTaken(var _, var room, var other) ->
                words.text("programme.office.conflict.taken", title, room.name(), other.title(), hours(other.during()));
            case OutsideMeeting _ -> words.text("programme.office.conflict.outside", title);
            case OutsideRound(var _, var round) ->
                words.text("programme.office.conflict.round", title, round.name(), hours(round.during()));
            case InTwoPlaces(var _, var who, var other) ->
                words.text("programme.office.conflict.two-places", title, who.name(), other.title());
            case RoomTooSmall(var _, var room, var capacity, var maximum) ->
                words.text("programme.office.conflict.small", title, room.name(), capacity, maximum);
            case BreakTooShort(var session) ->
                words.text(
                        "programme.office.conflict.break",
                        title,
                        session.during().minutes(),
                        Check.BREAK);
        };
    }

    /** Each at the field of the form of a session where it can be put right. */
    Problems problems(List<Conflict> conflicts) {
        var problems = Problems.none();
        for (var it : conflicts) problems = problems.and(field(it), of(it));
        return problems;
    }

    /** All of them at one place, for a page where they cannot be put right each at a field of its own. */
    Problems problems(String at, List<Conflict> conflicts) {
        var all = conflicts.stream().map(this::of).collect(joining(" "));
        return conflicts.isEmpty() ? Problems.none() : Problems.none().and(at, all);
    }

    private static String field(Conflict conflict) {
        return switch (conflict) {
            case RoomTaken _, RoomTooSmall _ -> "room";
            case OutsideMeeting _ -> "day";
            case OutsideRound _, InTwoPlaces _ -> "from";
            case BreakTooShort _ -> "until";
        };
    }

    private String hours(Span span) {
        return new AlterationWords(words).hours(span);
    }
}

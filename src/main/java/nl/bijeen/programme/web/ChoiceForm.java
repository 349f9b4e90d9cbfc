package nl.bijeen.programme.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.OwnRound;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in of a round.
 *
 * @param kind of wish, or empty; where places are taken: the token of a session, or {@code NOT_JOINING}
 * @param choices the tokens of sessions, in the order of the fields; empty for none
 */
record ChoiceForm(String kind, List<String> choices, Set<Access> needs) {

    static final String CHOICE = "keuze";

    static ChoiceForm read(MultiValueMap<String, String> sent) {
        var needs = EnumSet.noneOf(Access.class);
        for (var it : Access.values()) if (sent.containsKey(field(it))) needs.add(it);
        return new ChoiceForm(
                one(sent, "soort"),
                IntStream.rangeClosed(1, Wish.MOST)
                        .mapToObj(it -> one(sent, CHOICE + it))
                        .toList(),
                needs);
    }

    static ChoiceForm of(OwnRound own, Set<Access> needs) {
        var wish = own.wish();
        var choices = new ArrayList<String>();
        for (var id : wish.sessions())
            own.programme().sessions().stream()
                    .filter(it -> it.id().value() == id && it.held())
                    .map(Session::token)
                    .forEach(choices::add);
        while (choices.size() < Wish.MOST) choices.add("");
        var kind = wish.kind() == Wish.Kind.SILENT ? Wish.Kind.RANKED : wish.kind();
        return new ChoiceForm(kind.name(), choices, needs);
    }

    static ChoiceForm taken(OwnRound own) {
        var place = own.place();
        var session = place == null ? null : place.session();
        var kind = session != null ? session.token() : place == null ? "" : Wish.Kind.NOT_JOINING.name();
        return new ChoiceForm(kind, List.of(), Set.of());
    }

    static String field(Access access) {
        return "nodig-" + access.name();
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Of ranked wishes. */
    Problems problems(OwnRound own, Words words) {
        var problems = Problems.none();
        if (Wish.Kind.NO_PREFERENCE.name().equals(kind)
                || Wish.Kind.NOT_JOINING.name().equals(kind)) return problems;
        if (!Wish.Kind.RANKED.name().equals(kind))
            return problems.and("soort", words.text("placing.choose.problem.kind"));
        if (choices.stream().allMatch(String::isEmpty))
            return problems.and(CHOICE + 1, words.text("placing.choose.problem.none"));
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            if (choice.isEmpty()) continue;
            if (choices.indexOf(choice) < i)
                problems = problems.and(CHOICE + (i + 1), words.text("placing.choose.problem.twice"));
            else if (held(own, choice).isEmpty())
                problems = problems.and(CHOICE + (i + 1), words.text("placing.choose.problem.CALLED_OFF"));
        }
        return problems;
    }

    private static Optional<Session> held(OwnRound own, String token) {
        return own.programme().of(own.round()).stream()
                .filter(it -> it.token().equals(token) && it.held())
                .findFirst();
    }

    /** Once nothing is wrong with it. */
    Wish wish(OwnRound own) {
        if (Wish.Kind.NO_PREFERENCE.name().equals(kind)) return Wish.NO_PREFERENCE;
        if (Wish.Kind.NOT_JOINING.name().equals(kind)) return Wish.NOT_JOINING;
        return Wish.ranked(choices.stream()
                .flatMap(it -> held(own, it).stream())
                .map(it -> it.id().value())
                .toList());
    }
}

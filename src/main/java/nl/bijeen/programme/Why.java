package nl.bijeen.programme;

import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placed.Missed;
import nl.bijeen.view.Words;

/** Why somebody is where they are, in one sentence that they understand. */
final class Why {

    private Why() {}

    static String of(Placed placed, Programme programme, Words words) {
        var missed = missed(placed, programme, words);
        var rank = placed.rank() == null ? "" : words.text("placing.rank." + placed.rank());
        var key = placed.how() == How.CHOICE && missed.isEmpty()
                ? "FIRST"
                : placed.how().name();
        if (placed.how() == How.NOWHERE && only(placed.missed(), Obstacle.ELSEWHERE)) key = "ELSEWHERE";
        return words.text("placing.why." + key, rank, missed);
    }

    /** As staff read it of somebody else. */
    static String ofSomebody(Placed placed, Programme programme, Words words) {
        var outcome = placed.how() == How.CHOICE
                ? String.valueOf(placed.rank())
                : placed.how().name();
        var said = words.text("placing.office.outcome." + outcome);
        return placed.missed().isEmpty()
                ? said
                : words.text("placing.office.why", said, missed(placed, programme, words));
    }

    private static String missed(Placed placed, Programme programme, Words words) {
        return placed.missed().stream()
                .map(it -> words.text("placing.missed." + it.why(), title(it, programme, words)))
                .collect(Collectors.joining(words.text("placing.missed.and")));
    }

    private static boolean only(List<Missed> missed, Obstacle why) {
        return missed.stream().allMatch(it -> it.why() == why);
    }

    private static String title(Missed missed, Programme programme, Words words) {
        return programme.sessions().stream()
                .filter(it -> it.id().value() == missed.session())
                .map(Session::title)
                .findFirst()
                .orElseGet(() -> words.text("placing.missed.gone"));
    }
}

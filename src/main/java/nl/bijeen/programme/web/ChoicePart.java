package nl.bijeen.programme.web;

import java.util.List;
import java.util.Objects;
import nl.bijeen.programme.OwnRound;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Part;

/**
 * The rounds of a participant.
 *
 * @param address the path of their own page
 * @param ahead whether the meeting is still to come, so that they can choose
 */
public record ChoicePart(List<OwnRound> rounds, String address, boolean ahead) implements Part {

    public String to(OwnRound own) {
        return address + "/keuze/" + own.round().token();
    }

    /** What they would like, the dearest first, as far as it is still held. */
    public List<Session> wanted(OwnRound own) {
        return own.wish().sessions().stream()
                .map(id -> own.programme().sessions().stream()
                        .filter(it -> it.id().value() == id && it.held())
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean mayChoose(OwnRound own) {
        return ahead && own.open();
    }
}

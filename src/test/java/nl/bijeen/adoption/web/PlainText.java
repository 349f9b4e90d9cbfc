package nl.bijeen.adoption.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.adoption.Proposal;

/** What somebody reads of a marked text. */
public final class PlainText {

    private PlainText() {}

    public static String of(Proposal proposal) {
        return of(Marked.of(proposal));
    }

    private static String of(List<Marked> parts) {
        return parts.stream()
                .map(it -> it instanceof Marked.Words words ? of(words.inside()) : ((Marked.Plain) it).text())
                .collect(Collectors.joining());
    }
}

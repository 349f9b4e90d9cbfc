package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Group;
import nl.bijeen.people.HeldPart;
import nl.bijeen.view.Page;

/** A group by rule: the rule in sentences, and whom it holds today. */
public record RuledGroupPage(Group group, List<String> sentences, HeldPart held) implements Page {

    public RuledGroupPage {
        sentences = List.copyOf(sentences);
    }
}

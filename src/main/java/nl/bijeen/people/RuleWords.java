package nl.bijeen.people;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.view.Words;

/** Reads a rule out as sentences, so that staff can check what they ticked. */
public record RuleWords(Words words, RuleOffer offer) {

    /** One for each clause, first whom it is for and then who is excepted; one of its own for a rule that holds nobody. */
    public List<String> sentences(Rule rule) {
        var sentences = new ArrayList<String>();
        for (var clause : rule.includes()) {
            var start = sentences.isEmpty() ? "people.rule.for" : "people.rule.and-for";
            sentences.add(words.text(start, clause(clause)));
        }
        if (sentences.isEmpty()) sentences.add(words.text("people.rule.for-nobody"));
        for (var clause : rule.excludes()) sentences.add(words.text("people.rule.except", clause(clause)));
        return sentences;
    }

    private String clause(Clause clause) {
        var parts = new ArrayList<String>();
        parts.add(who(clause));
        if (clause.belonging() != Belonging.ANY) parts.add(words.text("people.rule.at." + clause.belonging()));
        if (!clause.kinds().isEmpty())
            parts.add(words.text("people.rule.of-kind", either(texts("people.rule.kind.", clause.kinds()))));
        if (!clause.provinces().isEmpty())
            parts.add(words.text("people.rule.in-province", either(List.copyOf(clause.provinces()))));
        if (!clause.groups().isEmpty()) parts.add(words.text("people.rule.in-group", either(groups(clause))));
        return String.join(" ", parts);
    }

    private String who(Clause clause) {
        if (clause.roles().isEmpty()) return words.text("people.rule.everybody");
        return joined(texts("people.rule.role.", clause.roles()), "people.rule.and");
    }

    private List<String> groups(Clause clause) {
        var names = offer.groups().stream().collect(toMap(Group::id, Group::name));
        return clause.groups().stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private List<String> texts(String key, Collection<?> values) {
        return values.stream().map(it -> words.text(key + it)).toList();
    }

    private String either(List<String> parts) {
        return joined(parts, "people.rule.or");
    }

    private String joined(List<String> parts, String last) {
        if (parts.size() < 2) return String.join("", parts);
        var first = String.join(", ", parts.subList(0, parts.size() - 1));
        return words.text(last, first, parts.getLast());
    }
}

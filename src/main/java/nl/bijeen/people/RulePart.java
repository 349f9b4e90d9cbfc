package nl.bijeen.people;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Part;
import nl.bijeen.view.Problems;

/**
 * The fields with which staff make a rule, to be placed in a form. Its buttons are called {@link RuleForm#ACT}.
 *
 * @param sentences the rule read out, as {@link RuleWords} does
 */
public record RulePart(RuleForm form, RuleOffer offer, List<String> sentences, Problems problems) implements Part {

    /** The rows of both lists in the order of the form. */
    public List<Line> lines() {
        return Stream.concat(lines("includes", form.includes()), lines("excludes", form.excludes()))
                .toList();
    }

    /** One row with the name its fields start with. */
    public record Line(String list, int number, RuleForm.Row row) {

        public String name(String field) {
            return "%s[%d].%s".formatted(list, number, field);
        }

        /** How its sentence begins: the last part of a text key. */
        public String start() {
            if (list.equals("excludes")) return "except";
            return number == 0 ? "for" : "and-for";
        }
    }

    private static Stream<Line> lines(String list, List<RuleForm.Row> rows) {
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> new Line(list, i, rows.get(i)));
    }

    public List<Option> roles(Frame frame) {
        return options(frame, "people.rule.role.", Position.Role.values());
    }

    public List<Option> belongings(Frame frame) {
        return options(frame, "people.rule.belonging.", Rule.Belonging.values());
    }

    public List<Option> kinds(Frame frame) {
        return options(frame, "people.rule.kind.", Organisation.Kind.values());
    }

    public List<Option> provinces() {
        return offer.provinces().stream().map(it -> new Option(it, it)).toList();
    }

    public List<Option> groups() {
        return offer.groups().stream()
                .map(it -> new Option(it.token(), it.name()))
                .toList();
    }

    private static List<Option> options(Frame frame, String key, Enum<?>[] values) {
        return Stream.of(values)
                .map(it -> new Option(it.name(), frame.text(key + it.name())))
                .toList();
    }
}

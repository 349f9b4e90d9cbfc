package nl.bijeen.people;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import org.springframework.util.MultiValueMap;

/** A rule as a form holds it: rows of ticked boxes, to which buttons add and from which they take away. */
public record RuleForm(List<Row> includes, List<Row> excludes) {

    /** The name of the buttons that change rows. */
    public static final String ACT = "act";

    private static final int MOST = 20;
    private static final Pattern BUTTON = Pattern.compile("(ADD|REMOVE) (includes|excludes)(?:\\[(\\d{1,2})])?");

    public RuleForm {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** One sentence of the rule. Groups are named by their tokens; what is not ticked asks nothing. */
    public record Row(
            Set<String> roles, String belonging, Set<String> kinds, Set<String> provinces, Set<String> groups) {

        static final Row EMPTY = new Row(Set.of(), Belonging.ANY.name(), Set.of(), Set.of(), Set.of());

        /** Whether it asks something beside role and membership. */
        public boolean detailed() {
            return !kinds.isEmpty() || !provinces.isEmpty() || !groups.isEmpty();
        }
    }

    /** The rule as a form; an empty rule gets a first row to fill in. */
    public static RuleForm of(Rule rule, RuleOffer offer) {
        var includes = rule.includes().stream().map(it -> row(it, offer)).toList();
        var excludes = rule.excludes().stream().map(it -> row(it, offer)).toList();
        return new RuleForm(includes.isEmpty() ? List.of(Row.EMPTY) : includes, excludes);
    }

    /** What staff ticked, row by row; nothing of it is checked yet. */
    public static RuleForm read(MultiValueMap<String, String> sent) {
        return new RuleForm(rows(sent, "includes"), rows(sent, "excludes"));
    }

    /** The form after a button that adds or takes away a row; the same for any other button. */
    public RuleForm after(String act) {
        var button = BUTTON.matcher(act);
        if (!button.matches()) return this;
        var into = button.group(2).equals("includes");
        var rows = new ArrayList<>(into ? includes : excludes);
        if (button.group(1).equals("ADD")) {
            if (rows.size() < MOST) rows.add(Row.EMPTY);
        } else if (button.group(3) != null && Integer.parseInt(button.group(3)) < rows.size()) {
            rows.remove(Integer.parseInt(button.group(3)));
        }
        return into ? new RuleForm(rows, excludes) : new RuleForm(includes, rows);
    }

    /** Whether a button changes rows and nothing else. */
    public static boolean changes(String act) {
        return BUTTON.matcher(act).matches();
    }

    /** The name of the field in which a group was ticked. */
    public String asking(Group group) {
        var row = Stream.concat(includes.stream(), excludes.stream())
                .filter(it -> it.groups().contains(group.token()))
                .findFirst()
                .orElseThrow();
        var included = includes.indexOf(row);
        return included >= 0
                ? "includes[%d].groups".formatted(included)
                : "excludes[%d].groups".formatted(excludes.indexOf(row));
    }

    /** What was ticked, as far as it was offered: a group of another association is none. */
    public Rule rule(RuleOffer offer) {
        return new Rule(clauses(includes, offer), clauses(excludes, offer));
    }

    private static List<Clause> clauses(List<Row> rows, RuleOffer offer) {
        return rows.stream()
                .map(it -> new Clause(
                        chosen(it.roles(), Position.Role.values()),
                        chosen(Set.of(it.belonging()), Belonging.values()).stream()
                                .findFirst()
                                .orElse(Belonging.ANY),
                        chosen(it.kinds(), Organisation.Kind.values()),
                        it.provinces().stream()
                                .filter(offer.provinces()::contains)
                                .collect(toSet()),
                        offer.groups().stream()
                                .filter(group -> it.groups().contains(group.token()))
                                .map(Group::id)
                                .collect(toSet())))
                .toList();
    }

    private static <E extends Enum<E>> Set<E> chosen(Set<String> names, E[] all) {
        return Stream.of(all).filter(it -> names.contains(it.name())).collect(toSet());
    }

    private static Row row(Clause clause, RuleOffer offer) {
        return new Row(
                names(clause.roles(), Enum::name),
                clause.belonging().name(),
                names(clause.kinds(), Enum::name),
                clause.provinces(),
                offer.groups().stream()
                        .filter(it -> clause.groups().contains(it.id()))
                        .map(Group::token)
                        .collect(toSet()));
    }

    private static <T> Set<String> names(Set<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(toSet());
    }

    /** A row is there when its membership was sent: that is the one field that always is. */
    private static List<Row> rows(MultiValueMap<String, String> sent, String list) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < MOST && sent.containsKey("%s[%d].belonging".formatted(list, i)); i++) {
            var prefix = "%s[%d].".formatted(list, i);
            rows.add(new Row(
                    ticked(sent, prefix + "roles"),
                    String.valueOf(sent.getFirst(prefix + "belonging")),
                    ticked(sent, prefix + "kinds"),
                    ticked(sent, prefix + "provinces"),
                    ticked(sent, prefix + "groups")));
        }
        return rows;
    }

    private static Set<String> ticked(MultiValueMap<String, String> sent, String name) {
        return new TreeSet<>(sent.getOrDefault(name, List.of()));
    }
}

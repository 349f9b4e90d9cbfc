package nl.bijeen.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form, exactly as typed, so that nothing is lost when the form is shown again. A field of a row
 * carries its list and number: {@code hosts[0].name}, {@code programme[2].parallel[0].title}.
 *
 * @param all the values of the whole form by the full name of their field
 * @param prefix what stands before the names of this row's fields; empty for the form itself
 */
public record Typed(Map<String, String> all, String prefix) {

    /** Under this name a new row is there before anything was typed in it. */
    private static final String NEW = "row";

    /** The name of the buttons that send a form for something else than saving it. */
    public static final String ACT = "act";

    public static Typed empty() {
        return new Typed(Map.of(), "");
    }

    /** The form itself, with values by the names of its fields. */
    public static Typed of(Map<String, String> values) {
        return new Typed(new LinkedHashMap<>(values), "");
    }

    /** The parameters of a request. Of what was sent twice the first counts; browsers send lines ended by CR LF. */
    public static Typed sent(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((name, sent) -> {
            var filledIn = !name.startsWith("_") && !name.equals(ACT);
            if (filledIn && sent.length > 0) values.put(name, sent[0].replace("\r\n", "\n"));
        });
        return new Typed(values, "");
    }

    /** The same with one field set to something else. */
    public Typed and(String name, String value) {
        var more = new LinkedHashMap<>(all);
        more.put(name, value);
        return new Typed(more, prefix);
    }

    /** The full name of a field of this row. */
    public String name(String field) {
        return prefix + field;
    }

    /** As it was typed; empty when the field was not sent. */
    public String value(String field) {
        return all.getOrDefault(prefix + field, "");
    }

    /** The revision of a meeting that this form started from; one that no meeting has when it does not tell. */
    int revision() {
        return value("revision").matches("\\d{1,9}") ? Integer.parseInt(value("revision")) : -1;
    }

    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** The type of input that shows what was typed here: one for days would hide what is not a day. */
    public String dayType(String field) {
        return value(field).matches("(\\d{4,}-\\d\\d-\\d\\d)?") ? "date" : "text";
    }

    public String timeType(String field) {
        return value(field).matches("([0-2]\\d:[0-5]\\d(:\\d\\d)?)?") ? "time" : "text";
    }

    /** Whether nothing was filled in in any of these fields. */
    boolean blank(String... fields) {
        return List.of(fields).stream().allMatch(it -> value(it).isBlank());
    }

    /** The rows of a list by their numbers; those that were taken out are skipped. */
    public List<Typed> rows(String list) {
        return numbers(prefix + list).stream()
                .map(it -> new Typed(all, "%s%s[%d].".formatted(prefix, list, it)))
                .toList();
    }

    /** Everything that was typed in a list, by the full name of its field. */
    public List<Map.Entry<String, String>> fields(String list) {
        return all.entrySet().stream()
                .filter(it -> it.getKey().startsWith(list + "["))
                .toList();
    }

    /** The numbers of the rows there are, in order. */
    List<Integer> numbers(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})\\]\\..*", Pattern.DOTALL);
        var numbers = new TreeSet<Integer>();
        for (var name : all.keySet()) {
            var match = row.matcher(name);
            if (match.matches()) numbers.add(Integer.valueOf(match.group(1)));
        }
        return List.copyOf(numbers);
    }

    /** The same form with the rows of one list in this order, numbered anew; a number nobody has is a new row. */
    Typed arranged(String list, List<Integer> order) {
        var arranged = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (!name.startsWith(list + "[")) arranged.put(name, value);
        });
        for (var to = 0; to < order.size(); to++) {
            var from = "%s[%d].".formatted(list, order.get(to));
            var into = "%s[%d].".formatted(list, to);
            arranged.put(into + NEW, "");
            all.forEach((name, value) -> {
                if (name.startsWith(from)) arranged.put(into + name.substring(from.length()), value);
            });
        }
        return new Typed(arranged, prefix);
    }
}

package nl.bijeen.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Contact;
import org.jspecify.annotations.Nullable;

/** Reads whom to ask: under a label, or in the sentence that invites questions. */
final class ContactReader {

    private static final Vocabulary WORDS = Vocabulary.of("contact");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 140;
    static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}(?![\\w-])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,/-])\\(?(?:\\+3[12]|003[12]|0)(?:[\\s()./–-]{0,3}\\d){8,10}(?![\\d])"
                    + "|(?<![\\d.,/-])(?:0[89]00[ -]?\\d{4}|14\\s0\\d{2,3})(?![\\d.,:/-]*\\d)");
    private static final Pattern INVITES = Pattern.compile(WORDS.any("invites"), FLAGS);
    private static final Pattern ASKS = Pattern.compile(WORDS.any("asks"), FLAGS);
    private static final Pattern NOT_TO_ASK = Pattern.compile(WORDS.any("not-to-ask"), FLAGS);
    private static final Pattern NO_PERSON =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("no-person") + "(?!\\p{L})", FLAGS);
    /** What may follow a name that stands alone: a comma, its role, or another name. */
    private static final Pattern ENDS_NAME = Pattern.compile("^\\s?(?:[,|(–:/-]|(?:en|of|and|or|&)\\s\\p{Lu}|$)");

    private static final Pattern NAMED =
            Pattern.compile("^(?:naam|name|contactpersoon|contact person)\\s?:\\s{1,3}", FLAGS);

    private final Text text;
    private @Nullable Found<String> name;
    private @Nullable Found<String> role;
    private @Nullable Found<String> email;
    private @Nullable Found<String> phone;

    private ContactReader(Text text) {
        this.text = text;
    }

    static Contact read(Text text) {
        var reader = new ContactReader(text);
        var roster = Roster.in(text);
        for (var section : text.sections(Topic.CONTACT))
            reader.section(section.lines().stream()
                    .limit(MOST_LINES)
                    .filter(it -> roster.stream().noneMatch(other -> other.from() == it.from()))
                    .toList());
        for (var sentence : text.sentences) reader.sentence(sentence);
        if (reader.email == null) reader.onlyAddress();
        return new Contact(reader.name, reader.role, reader.email, reader.phone);
    }

    /** Whether an address or a number stands in a line. */
    static boolean reached(Text.Line line) {
        return EMAIL.matcher(line.text()).find() || PHONE.matcher(line.text()).find();
    }

    private void section(List<Text.Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            reach(line);
            if (name == null && line.text().length() <= LONGEST) inSection(line, lines.subList(at + 1, lines.size()));
        }
    }

    private void inSection(Text.Line line, List<Text.Line> under) {
        var named = NAMED.matcher(line.text());
        if (named.find()) line = line.part(named.end(), line.text().length());
        var names = persons(line.text());
        if (names.isEmpty()) return;
        var first = names.getFirst();
        boolean alone = first.begin() == 0
                && ENDS_NAME.matcher(line.text().substring(first.to())).find();
        if (!alone && !INVITES.matcher(line.text()).find()) return;
        name(line, first);
        boolean onlyNames = !line.text().substring(first.to()).matches(".*[,|(–:].*");
        if (role == null) role = ContactRole.under(under, onlyNames);
    }

    private void sentence(Text.Line sentence) {
        var words = sentence.text();
        if (!INVITES.matcher(words).find() || NOT_TO_ASK.matcher(words).find()) return;
        boolean reachable = reached(sentence);
        boolean asks = ASKS.matcher(words).find();
        if (!reachable && !asks) return;
        var before = email == null && phone == null;
        reach(sentence);
        if (name != null || !(before || asks)) return;
        persons(words).stream()
                .filter(it -> (it.known() || reachable)
                        && INVITES.matcher(words.substring(0, it.from())).find())
                .findFirst()
                .ifPresent(it -> name(sentence, it));
    }

    // "Persdienst Ede" looks like a name.
    private static List<Names.Name> persons(String words) {
        return Names.in(words).stream()
                .filter(it -> it.known() || !NO_PERSON.matcher(it.value()).find())
                .toList();
    }

    private void name(Text.Line line, Names.Name person) {
        name = Found.likely(person.value(), new Words(line.from() + person.from(), line.from() + person.to()));
        role = ContactRole.around(line, person.begin(), person.to());
    }

    private void reach(Text.Line line) {
        if (NOT_TO_ASK.matcher(line.text()).find()) return;
        var address = EMAIL.matcher(line.text());
        if (email == null && address.find())
            email = found(line, address, address.group().replaceAll("\\s|", "").replaceAll("\\(at\\)|\\[at\\]", "@"));
        var number = PHONE.matcher(line.text());
        if (phone == null && number.find()) phone = found(line, number, bracketed(number.group()));
    }

    // "(06-12345678, els@example.nl)": the bracket is of the sentence, unless it closes behind the first figures.
    private static String bracketed(String number) {
        return number.startsWith("(") && number.indexOf(')') < 0 ? number.substring(1) : number.strip();
    }

    // One address in the whole text is where to write to, unless somebody signs with it.
    private void onlyAddress() {
        var addresses = EMAIL.matcher(text.all)
                .results()
                .map(it -> it.group().toLowerCase(Locale.ROOT))
                .distinct();
        if (addresses.limit(2).count() > 1) return;
        var signed = Closing.in(text);
        for (var sentence : text.sentences) {
            if (!EMAIL.matcher(sentence.text()).find()) continue;
            if (signed.stream().noneMatch(sentence::holds)) reach(sentence);
            return;
        }
    }

    private static Found<String> found(Text.Line line, Matcher matcher, String value) {
        return Found.stated(value, new Words(line.from() + matcher.start(), line.from() + matcher.end()));
    }
}

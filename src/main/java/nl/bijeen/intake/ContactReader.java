package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Contact;
import org.jspecify.annotations.Nullable;

/** Reads whom to ask: under a label, or in the sentence that invites questions. */
final class ContactReader {

    private static final Vocabulary WORDS = Vocabulary.of("contact");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}(?![\\w-])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,/-])\\(?(?:\\+3[12]|003[12]|0)(?:[\\s()./–-]{0,3}\\d){8,10}(?![\\d])");
    private static final Pattern INVITES = Pattern.compile(WORDS.any("invites"), FLAGS);
    private static final Pattern ROLE_AFTER =
            Pattern.compile("^(?:,\\s(?<comma>(?!\\S*@)[^,.;(|\\n]{3,80})|\\s\\((?<inside>[^)@\\d]{3,60})\\)"
                    + "|\\s(?:van|bij|of)\\s(?:het\\s|de\\s)?(?<of>[^,.;(|]{2,60}))");
    private static final Pattern ROLE_AHEAD = Pattern.compile(
            "(?:met|bij|van|via|onze|de)\\s(?:onze\\s|de\\s)?(?<role>(?:[\\p{Ll}]{4,15}\\s)?[\\p{L}-]{0,40}"
                    + WORDS.any("contact-role") + ")\\s$",
            FLAGS);

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
                    .limit(8)
                    .filter(it -> roster.stream().noneMatch(other -> other.from() == it.from()))
                    .toList());
        for (var sentence : text.sentences) reader.sentence(sentence);
        if (reader.email == null) reader.onlyAddress();
        return new Contact(reader.name, reader.role, reader.email, reader.phone);
    }

    private void section(List<Text.Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            reach(line);
            var names = line.text().length() > 140 ? List.<Names.Name>of() : Names.in(line.text());
            if (name != null || names.isEmpty()) continue;
            var first = names.getFirst();
            boolean alone = first.from() == 0
                    && (first.to() == line.text().length()
                            || ",|(-–:"
                                            .indexOf(line.text()
                                                    .substring(first.to())
                                                    .strip()
                                                    .charAt(0))
                                    >= 0);
            if (!alone && !INVITES.matcher(line.text()).find()) continue;
            name(line, first);
            if (role == null && first.to() == line.text().length() && at + 1 < lines.size())
                roleUnder(lines.get(at + 1));
        }
    }

    private void roleUnder(Text.Line line) {
        boolean other =
                EMAIL.matcher(line.text()).find() || PHONE.matcher(line.text()).find() || Topic.in(line.text()) != null;
        if (!other && line.text().length() < 100 && !line.text().endsWith("."))
            role = Found.likely(line.text(), line.words());
    }

    private void sentence(Text.Line sentence) {
        if (!INVITES.matcher(sentence.text()).find()) return;
        boolean reachable = EMAIL.matcher(sentence.text()).find()
                || PHONE.matcher(sentence.text()).find();
        boolean asks = Pattern.compile(
                        "vragen|contact (?:op )?met|contactpersoon|inlichtingen|questions|(?:informatie|info) (?:bij|via|:)|meer weten",
                        FLAGS)
                .matcher(sentence.text())
                .find();
        if (!reachable && !asks) return;
        var before = email == null && phone == null;
        reach(sentence);
        if (name != null || !(before || asks)) return;
        for (var person : Names.in(sentence.text())) {
            var ahead = sentence.text().substring(0, person.from());
            if (!INVITES.matcher(ahead).find()) continue;
            if (person.known() || reachable) {
                name(sentence, person);
                return;
            }
        }
    }

    private void name(Text.Line line, Names.Name person) {
        name = Found.likely(person.value(), new Words(line.from() + person.from(), line.from() + person.to()));
        var after = ROLE_AFTER.matcher(line.text().substring(person.to()));
        var ahead = ROLE_AHEAD.matcher(line.text().substring(0, person.from()));
        if (after.find())
            role(
                    line,
                    person.to(),
                    after,
                    after.group("comma") != null ? "comma" : after.group("inside") != null ? "inside" : "of");
        if (role == null && ahead.find()) role(line, 0, ahead, "role");
    }

    private void role(Text.Line line, int from, Matcher matcher, String group) {
        var words = matcher.group(group)
                .replaceFirst("\\s(?:via|op|en|of|tel\\.?|telefoon|e-?mail)\\b.*$", "")
                .strip();
        if (words.length() < 3
                || EMAIL.matcher(words).find()
                || words.matches("(?i)(?:via|per|tel|telefoon|e-?mail|op|of)\\b.*")) return;
        int at = line.from() + from + matcher.start(group);
        role = Found.likely(words, new Words(at, at + words.length()));
    }

    private void reach(Text.Line line) {
        var address = EMAIL.matcher(line.text());
        if (email == null && address.find())
            email = found(line, address, address.group().replaceAll("\\s|", "").replaceAll("\\(at\\)|\\[at\\]", "@"));
        var number = PHONE.matcher(line.text());
        if (phone == null && number.find())
            phone = found(line, number, number.group().strip());
    }

    // One address in the whole text is where to write to, unless somebody signs with it.
    private void onlyAddress() {
        for (var sentence : text.sentences) {
            if (EMAIL.matcher(sentence.text()).find()) {
                reach(sentence);
                return;
            }
        }
    }

    private static Found<String> found(Text.Line line, Matcher matcher, String value) {
        return Found.stated(value, new Words(line.from() + matcher.start(), line.from() + matcher.end()));
    }
}

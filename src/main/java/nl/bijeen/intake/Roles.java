package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a person is from the words beside the name. */
final class Roles {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ENDS_ROLE = Pattern.compile(
            "(?<!(?:plv|vmlg|wnd|alg|adj|prof|dr|ir|mr|drs|a\\.i|b\\.v|n\\.v|(?<!\\p{L})\\p{Lu}))[.]|[;!?|\\n•:]|\\s[-–—]\\s|,?\\s"
                    + WORDS.any("verb-behind") + "(?![\\p{L}-])");
    private static final Pattern AND = Pattern.compile(",?\\s(?:en|and|&)\\s");
    private static final Pattern FOR = Pattern.compile("(?:^|\\s)(?:van|bij|of|for|namens|de|het|the)\\s$");

    private static final Pattern MARK =
            Pattern.compile("^(?:\\s?,\\s|\\s[-–—|]\\s?|:\\s|\\s(?=" + Callings.NOUN + "(?!\\p{L})))");
    private static final Pattern BODY = Pattern.compile(WORDS.any("body") + "\\s");

    /** Where somebody works, without what he or she is there. */
    private static final Pattern WHERE = Pattern.compile(
            "(?:\\p{Lu}[^\\s]*|(?:namens|van|bij|from)\\s.*|[A-Z]{2,}.*|" + WORDS.any("body") + "\\s.*)");

    private static final Pattern OF = Pattern.compile("^(?<link>\\s(?:van|from|namens|of|bij)\\s(?:het |de |the )?)"
            + "(?<org>\\p{Lu}[\\p{L}\\d&.’'/-]{0,40}"
            + "(?:\\s(?:(?:van|de|der|den|voor|en|het|of|for|the|and|&)\\s){0,2}\\p{Lu}"
            + "[\\p{L}\\d&.’'/-]{0,40}){0,6})");
    private static final Pattern ENDS_WHERE = Pattern.compile("\\s" + WORDS.any("behind-workplace") + "\\s.*");
    private static final Pattern IS = Pattern.compile(
            "^\\s(?:\\([^)]{1,60}\\)\\s)?(?:is|werkt als|works as)\\s(?:(?:sinds|vanaf|since)\\s\\d{4}\\s|momenteel\\s|nu\\s|thans\\s|ook\\s|tevens\\s|currently\\s|now\\s)?(?:werkzaam als\\s)?(?:een\\s|de\\s|als\\s|a\\s|an\\s|the\\s)?(?<role>[^.;]{3,140})",
            FLAGS);
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:^|[.!?]\\s{1,3})(?:Hij|Zij|Ze|He|She)\\s(?:is|was|werkt als|werkt)\\s(?:(?:sinds|vanaf|since)\\s\\d{4}\\s|momenteel\\s|nu\\s|thans\\s|ook\\s|tevens\\s|currently\\s|now\\s)?(?:werkzaam als\\s)?(?:een\\s|a\\s|als\\s)?(?<role>[^.;]{3,140})");

    private static final Pattern BEFORE_TITLE = Pattern.compile("^,\\s(?<where>\\p{Lu}[^:;.]{2,70}):\\s");

    // "(Anna Smit, Woonwijs)"
    private static final Pattern INSIDE = Pattern.compile("^,\\s(?<role>[^(),;]{2,60})\\)");
    private static final Pattern APPOSITION =
            Pattern.compile("^,\\s(?<role>(?!(?:" + WORDS.any("no-apposition") + "|" + WORDS.any("verb-behind")
                    + ")(?!\\p{L}))\\p{Ll}[\\p{L}’'-]{3,40}(?:\\s[\\p{L}’'-]{1,30}){0,5})(?:[,.;]|\\sen\\s|$)");

    /** "directeur van Samen Sterk, een vereniging die huizen bewaart": what is said of where somebody works is no role. */
    private static final String TOLD_OF_WORKPLACE =
            ",\\s(?:een|de|het|an?|the)\\s(?:[\\p{L}\\d’'-]{1,30}\\s){1,8}(?:die|dat|waar|wie|which|that)\\b";

    private static final Pattern NO_ROLE_BEGIN = Pattern.compile(WORDS.any("no-apposition") + "(?!\\p{L})");
    private static final Pattern AFTER_NOUNS = Pattern.compile(TOLD_OF_WORKPLACE + "|\\sen\\seen\\s|,\\s"
            + WORDS.any("goes-on") + "\\b|\\s(?:en|and)\\s" + WORDS.any("and-does") + "\\b|[.;]");

    private static final Pattern BOTH = Pattern.compile(
            "^(?:beide[nr]?|alle(?:n|bei)|both)(?:\\s(?:verbonden aan|werkzaam (?:bij|aan|voor)|van|bij|from|of)(?:\\s(?:de|het|the))?)?,?\\s");

    private Roles() {}

    /** The role beside a name, or null. Every role is as long as the text makes it, without a verb or the next name. */
    static @Nullable String of(String words, Names.Name name, boolean listed) {
        var after = words.substring(name.to())
                .replaceFirst("^\\s(?:uitgenodigd|gevraagd|bereid gevonden|(?!IJ)\\p{Lu}{2,}\\p{L}*)(?=,)", "");
        var behind = behind(after, listed);
        if (behind != null) return behind;
        var of = OF.matcher(after);
        if (of.find()) return from(RoleAhead.of(words, name), of);
        var called = RoleAhead.called(words, name);
        if (called != null) return called;
        var is = IS.matcher(after);
        if (is.find() && Callings.named(head(is.group("role")))) return nouns(is.group("role"));
        return RoleAhead.of(words, name);
    }

    /** What a sentence says of somebody it begins with, by first or last name: "Smit is griffier in Ede". */
    static @Nullable String ofShort(String sentence, String name) {
        for (var part :
                new String[] {name.substring(name.lastIndexOf(' ') + 1), name.substring(0, name.indexOf(' '))}) {
            var is = sentence.startsWith(part + " ") ? IS.matcher(sentence.substring(part.length())) : null;
            if (is != null && is.find() && Callings.named(head(is.group("role")))) return nouns(is.group("role"));
        }
        return null;
    }

    /** What a later sentence says of the person it calls he or she. */
    static @Nullable String ofPronoun(String following) {
        var is = PRONOUN.matcher(following);
        return is.find() && Callings.named(head(is.group("role"))) ? nouns(is.group("role")) : null;
    }

    /** What follows a name and a comma up to the end, where nothing but a role can stand: in a line of a programme. */
    static @Nullable String apposition(String words, Names.Name name) {
        var after = words.substring(name.to());
        var role = APPOSITION.matcher(after);
        if (role.find() && Names.in(role.group("role")).isEmpty())
            return role.group("role").strip();
        var inside = INSIDE.matcher(after);
        boolean within = name.from() > 0 && words.charAt(name.from() - 1) == '(';
        return within && inside.find() ? inside.group("role").strip() : null;
    }

    /** "Anna Smit, Vereniging voor Water: Dijken van morgen": between the name and the title stands where somebody works. */
    static @Nullable String beforeTitle(String after) {
        var where = BEFORE_TITLE.matcher(after);
        return where.find() && noPerson(where.group("where")) ? where.group("where") : null;
    }

    private static @Nullable String behind(String after, boolean listed) {
        if (after.startsWith(" (")) {
            int close = after.indexOf(')');
            if (close > 3 && close < 120) {
                var inside =
                        BOTH.matcher(after.substring(2, close)).replaceFirst("").strip();
                return inside.matches("(?i).*(?:foto|\\d{4}|zie |onder voorbehoud|@|nl$).*") && !Callings.named(inside)
                        ? null
                        : inside;
            }
        }
        var mark = MARK.matcher(after);
        if (!mark.find()) return null;
        var words = after.substring(mark.end());
        boolean loose = mark.group().contains(",") || BODY.matcher(words).lookingAt();
        var role = upToEnd(words, loose, listed);
        return role == null ? null : role.replaceFirst("^(?:die|een|de|onze|a|an|the|our)\\s", "");
    }

    // "wethouder Anna Smit van de gemeente Ede": what she is and where belong together.
    private static String from(@Nullable String role, Matcher of) {
        var where = ENDS_WHERE
                .matcher(upToNext(of.group("org")))
                .replaceFirst("")
                .replaceFirst("\\.$", "")
                .strip();
        return role == null ? where : role + of.group("link") + where;
    }

    private static @Nullable String upToEnd(String words, boolean loose, boolean listed) {
        var end = ENDS_ROLE.matcher(words);
        var role = commas(upToNext(end.find() ? words.substring(0, end.start()) : words));
        if (role.lastIndexOf('(') > role.lastIndexOf(')'))
            role = role.substring(0, role.lastIndexOf('(')).strip();
        if (role.endsWith(")") && role.indexOf('(') < 0) role = role.substring(0, role.length() - 1);
        if (role.length() < 2
                || role.length() > 160
                || NO_ROLE_BEGIN.matcher(role).lookingAt()) return null;
        return (listed && role.length() < 110 && noPerson(role))
                        || (Callings.named(head(role)) && noPerson(head(role)))
                        || (loose && WHERE.matcher(role).matches() && noPerson(role))
                ? role.strip()
                : null;
    }

    // "raadslid in Ede en Anna Smit": what follows "en" is the next person, or more of the role: "Veiligheid en
    // Justitie".
    private static String upToNext(String words) {
        var and = AND.matcher(words);
        while (and.find()) {
            var names = LastNames.orWhole(words.substring(and.end()));
            if (!names.isEmpty() && isNext(words.substring(and.end()), names.getFirst()))
                return words.substring(0, and.start());
        }
        return words;
    }

    private static boolean isNext(String words, Names.Name name) {
        var after = words.substring(name.to());
        return name.begin() == 0 && (name.known() || (after.startsWith(", ") && Callings.named(head(after))));
    }

    // "adviseur van Bo Maas", "directeur van Samen Sterk": who or what somebody works for may have a name too.
    private static boolean noPerson(String words) {
        return LastNames.orWhole(words).stream()
                .noneMatch(it -> it.known()
                        && !FOR.matcher(words.substring(0, it.begin())).find());
    }

    // "hoogleraar X bij Y, Anna Smit": what follows the comma is the next person, unless it goes on about the role.
    private static String commas(String role) {
        var kept = new StringBuilder();
        for (var part : role.split("(?<=,)\\s", -1)) {
            boolean on = kept.isEmpty()
                    || (Callings.named(head(part)) && LastNames.orWhole(part).isEmpty());
            if (!on) break;
            kept.append(kept.isEmpty() ? "" : " ").append(part);
        }
        return kept.toString()
                .replaceFirst(",$", "")
                .replaceFirst("\\s(?:en|and|&)$", "")
                .strip();
    }

    private static String nouns(String words) {
        var end = AFTER_NOUNS.matcher(words);
        return (end.find() ? words.substring(0, end.start()) : words).strip();
    }

    private static String head(String words) {
        return String.join(
                " ", List.of(words.split("\\s+", -1)).stream().limit(7).toList());
    }
}

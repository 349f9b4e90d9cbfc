package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is from running text: first from the sentence that tells when, then from the others. */
final class PlaceInText {

    /** "(Zaal D, Lindecampus, Dorpsstraat 8, Zwolle)": a whole address between brackets. */
    private static final Pattern BRACKETS = Pattern.compile("\\((?<inside>[^()]{10,140})\\)");

    private final Text text;
    private final FoundPlace found;
    private final boolean streets;

    /** @param streets whether any street may be where it is; not if one in another town is on the page */
    PlaceInText(Text text, FoundPlace found, boolean streets) {
        this.text = text;
        this.found = found;
        this.streets = streets;
    }

    void read(@Nullable Words about, @Nullable Words title) {
        var row = new RowOfFacts(text, found);
        // Whoever puts only a town behind the label knows of no house; one in the text is another's, without a day.
        boolean town =
                found.city() != null && found.street() == null && found.city().sureness() == Found.Sureness.STATED;
        for (var sentence : inOrder(about)) {
            boolean tellsWhen = about != null && sentence.holds(about);
            if ((text.within(Topic.CONTACT, sentence.from()) && !tellsWhen)
                    || (text.within(Topic.WHERE, sentence.from())
                            && Dates.in(sentence.text()).isEmpty())
                    || AddressWords.OFFICE.matcher(sentence.text()).find()) continue;
            if (found.venue() == null) row.read(sentence, title);
            if (found.street() == null) brackets(sentence);
            if (streets || tellsWhen) street(sentence);
            boolean elsewhere = town && Dates.in(sentence.text()).isEmpty();
            if (!elsewhere) for (var saying : PlaceSayings.ALL) say(sentence, saying);
        }
        if (found.city() == null) new TownInText(text, found).read(about, title);
    }

    private List<Text.Line> inOrder(@Nullable Words about) {
        if (about == null) return text.sentences;
        var tellsWhen = text.sentenceAt(about.from());
        return Stream.concat(Stream.of(tellsWhen), text.sentences.stream().filter(it -> !it.equals(tellsWhen)))
                .toList();
    }

    private void brackets(Text.Line sentence) {
        var brackets = BRACKETS.matcher(sentence.text());
        while (brackets.find()) {
            var inside = sentence.part(brackets.start("inside"), brackets.end("inside"));
            var parts = AddressPart.of(inside);
            var head = parts.getFirst().text();
            boolean street = parts.stream()
                    .anyMatch(it -> AddressWords.STREET.matcher(it.text()).find());
            if (parts.size() > 2 && street && !AddressWords.STREET.matcher(head).find())
                new AddressBlock(found).read(List.of(inside), true);
        }
    }

    private void street(Text.Line sentence) {
        if (found.street() != null) return;
        var road = AddressWords.STREET.matcher(sentence.text());
        if (!road.find()) road = AddressWords.STREET_IN_TOWN.matcher(sentence.text());
        if (!road.hasMatch()
                && !(road.find() && !AddressWords.townAtHead(road.group("town")).isEmpty())) return;
        var street = AddressWords.street(road, sentence.from());
        if (street == null || Office.at(text, sentence)) return;
        found.street(street);
        new AddressBlock(found).around(sentence, street.words().from() - sentence.from(), road.end());
    }

    private void say(Text.Line sentence, PlaceSayings.Saying saying) {
        var said = saying.pattern().matcher(sentence.text());
        while (found.venue() == null && said.find()) {
            if (!saying.when().holds(sentence.text())) return;
            said(sentence, said);
        }
    }

    private void said(Text.Line sentence, Matcher said) {
        var name =
                said.group("venue").replaceFirst("\\s[BN]\\.?V\\.?$|\\.$", "").strip();
        var town = said.namedGroups().containsKey("town") ? said.group("town") : null;
        var known = town == null ? "" : AddressWords.townAtHead(town);
        boolean mustKnow = town != null && !name.contains(town);
        if ((mustKnow && known.isEmpty()) || !house(name) || street(name)) return;
        if (HouseWords.institution(name)
                && (HouseWords.belongs(sentence.text().substring(0, said.start("venue")))
                        || !PlaceSayings.When.DATED.holds(sentence.text()))) return;
        var venue = likely(said, "venue", sentence.from(), name);
        found.venue(venue);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        if (known.isEmpty() && Places.known(last)) found.city(Found.likely(last, venue.words()));
        if (!known.isEmpty()) found.city(likely(said, "town", sentence.from(), known));
    }

    private static boolean house(String name) {
        return AddressWords.townAtHead(name).length() < name.length()
                && !HouseWords.none(name)
                && Names.in(name).stream().noneMatch(Names.Name::known);
    }

    // "Galerij 12" may be a house when its street is known to be another.
    private boolean street(String name) {
        return AddressWords.ANY_STREET.matcher(name).matches()
                && (found.street() == null || found.street().value().startsWith(name));
    }

    private static Found<String> likely(Matcher matcher, String group, int from, String value) {
        int at = from + matcher.start(group);
        return Found.likely(value, new Words(at, at + value.length()));
    }
}

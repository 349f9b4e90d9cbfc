package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is from running text: first from the sentence that tells when, then from the others. */
final class PlaceInText {

    private final Text text;
    private final FoundPlace found;

    PlaceInText(Text text, FoundPlace found) {
        this.text = text;
        this.found = found;
    }

    void read(@Nullable Words about) {
        for (var sentence : inOrder(about)) {
            if (text.within(Topic.CONTACT, sentence.from())
                    || (text.within(Topic.WHERE, sentence.from())
                            && Dates.in(sentence.text()).isEmpty())
                    || AddressWords.OFFICE.matcher(sentence.text()).find()) continue;
            if (found.venue() == null) rowOfFacts(sentence);
            street(sentence);
            for (var saying : PlaceSayings.ALL) say(sentence, saying);
        }
        if (found.city() == null) nearby(about);
    }

    private List<Text.Line> inOrder(@Nullable Words about) {
        if (about == null) return text.sentences;
        var tellsWhen = text.sentenceAt(about.from());
        return Stream.concat(Stream.of(tellsWhen), text.sentences.stream().filter(it -> !it.equals(tellsWhen)))
                .toList();
    }

    // "Dinsdag 4 maart, 19.30 uur, Grote Kerk, Breda"
    private void rowOfFacts(Text.Line sentence) {
        boolean title = sentence.from() == text.lines.getFirst().from();
        if (title || sentence.text().length() > 140 || Dates.in(sentence.text()).isEmpty()) return;
        var parts = AddressBlock.parts(sentence).stream()
                .filter(it -> !it.text().isBlank()
                        && Dates.in(it.text()).isEmpty()
                        && Times.in(it.text()).isEmpty())
                .toList();
        // "24 juni 2026 | Jaarbeurs Utrecht"; a street alone belongs to the sentence before it.
        boolean streetAlone = parts.size() == 1
                && AddressWords.STREET.matcher(parts.getFirst().text()).find();
        if (parts.isEmpty()
                || streetAlone
                || parts.size() > 4
                || parts.stream().anyMatch(it -> it.text().length() > 50)) return;
        var last = parts.getLast().text().replaceFirst("\\.$", "");
        boolean town = AddressWords.isTown(last) || Places.known(last.substring(last.lastIndexOf(' ') + 1));
        if (town
                && Character.isUpperCase(parts.getFirst().text().charAt(0))
                && parts.size() < AddressBlock.parts(sentence).size()) new AddressBlock(found).read(parts, true);
    }

    private void street(Text.Line sentence) {
        if (found.street() != null) return;
        var road = AddressWords.STREET.matcher(sentence.text());
        if (!road.find()) road = AddressWords.STREET_IN_TOWN.matcher(sentence.text());
        if (!road.hasMatch()
                && !(road.find() && !AddressWords.townAtHead(road.group("town")).isEmpty())) return;
        var street = AddressWords.street(road, sentence.from());
        if (street == null) return;
        found.street(street);
        new AddressBlock(found).around(sentence, street.words().from() - sentence.from(), road.end());
    }

    private void say(Text.Line sentence, PlaceSayings.Saying saying) {
        if (found.venue() != null) return;
        var said = saying.pattern().matcher(sentence.text());
        if (!said.find() || !saying.when().holds(sentence.text())) return;
        var name =
                said.group("venue").replaceFirst("\\s[BN]\\.?V\\.?$|\\.$", "").strip();
        var town = said.namedGroups().containsKey("town") ? said.group("town") : null;
        var known = town == null ? "" : AddressWords.townAtHead(town);
        boolean mustKnow = town != null && !name.contains(town);
        if ((mustKnow && known.isEmpty()) || !house(name) || street(name)) return;
        var venue = likely(said, "venue", sentence.from(), name);
        found.venue(venue);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        if (known.isEmpty() && Places.known(last)) found.city(Found.likely(last, venue.words()));
        if (!known.isEmpty()) found.city(likely(said, "town", sentence.from(), known));
    }

    private static boolean house(String name) {
        return AddressWords.townAtHead(name).length() < name.length()
                && !PlaceSayings.NO_VENUE.matcher(name).matches()
                && Names.in(name).stream().noneMatch(Names.Name::known);
    }

    // "Passage 44" may be a house when its street is known to be another.
    private boolean street(String name) {
        return AddressWords.ANY_STREET.matcher(name).matches()
                && (found.street() == null || found.street().value().equals(name));
    }

    private static Found<String> likely(Matcher matcher, String group, int from, String value) {
        int at = from + matcher.start(group);
        return Found.likely(value, new Words(at, at + value.length()));
    }

    // A town counts in the title, beside the day, or where the place was found; elsewhere texts name towns for many
    // reasons.
    private void nearby(@Nullable Words about) {
        for (var sentence : text.sentences) {
            boolean near = sentence.from() == text.lines.getFirst().from()
                    || (about != null && sentence.holds(about))
                    || PlaceSayings.HELD_HERE.matcher(sentence.text()).find()
                    || (found.venue() != null && sentence.holds(found.venue().words()))
                    || (found.street() != null && sentence.holds(found.street().words()));
            var town = PlaceSayings.IN_TOWN.matcher(near ? sentence.text() : "");
            while (town.find()) {
                var name = AddressWords.townAtHead(town.group("town"));
                if (!name.isEmpty()) found.city(likely(town, "town", sentence.from(), name));
            }
        }
    }
}

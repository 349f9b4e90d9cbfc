package nl.bijeen.intake;

import static nl.bijeen.intake.PlaceWords.AFTER_STREET;
import static nl.bijeen.intake.PlaceWords.ANY_STREET;
import static nl.bijeen.intake.PlaceWords.AT_OF_TOWN;
import static nl.bijeen.intake.PlaceWords.BEFORE_STREET;
import static nl.bijeen.intake.PlaceWords.BELGIAN;
import static nl.bijeen.intake.PlaceWords.COMMA_TOWN;
import static nl.bijeen.intake.PlaceWords.HOUSE;
import static nl.bijeen.intake.PlaceWords.IN_TOWN;
import static nl.bijeen.intake.PlaceWords.NOT_HERE;
import static nl.bijeen.intake.PlaceWords.NO_VENUE;
import static nl.bijeen.intake.PlaceWords.POSTCODE;
import static nl.bijeen.intake.PlaceWords.STREET;
import static nl.bijeen.intake.PlaceWords.TAKES_PLACE;
import static nl.bijeen.intake.PlaceWords.TOWN_HALL;
import static nl.bijeen.intake.PlaceWords.VENUE;
import static nl.bijeen.intake.PlaceWords.VENUE_IN_TOWN;
import static nl.bijeen.intake.PlaceWords.found;
import static nl.bijeen.intake.PlaceWords.likely;
import static nl.bijeen.intake.PlaceWords.longest;
import static nl.bijeen.intake.PlaceWords.town;
import static nl.bijeen.intake.PlaceWords.withoutVenue;

import java.util.List;
import java.util.regex.Matcher;
import nl.bijeen.intake.Draft.Place;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is: under a label, around a postcode, or in running text. */
final class PlaceReader {

    private final Text text;
    private @Nullable Found<String> venue;
    private @Nullable Found<String> street;
    private @Nullable Found<String> postcode;
    private @Nullable Found<String> city;

    PlaceReader(Text text) {
        this.text = text;
    }

    /** @param about the day of the meeting in the text, near which a town in running text counts; null if there is none */
    Place read(@Nullable Words about) {
        for (var section : text.sections(Topic.WHERE))
            block(section.lines().stream().limit(7).toList(), section.beside());
        if (postcode == null) address();
        if (postcode == null) belgian();
        if (street == null || venue == null || city == null) running(about);
        if (venue != null) venue = venue.as(PlaceWords::withoutTown);
        return new Place(venue, street, postcode, city);
    }

    private void block(List<Text.Line> lines, boolean beside) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if ((at > 0 && line.gap() && (postcode != null || beside))
                    || line.text().length() > 140) break;
            if (NOT_HERE.matcher(line.text()).find()) continue;
            PlaceWords.parts(line).forEach(this::part);
        }
    }

    private void part(Text.Line part) {
        var words = part.text().replaceFirst("[).]+$", "").strip();
        if (words.isEmpty() || NOT_HERE.matcher(words).find()) return;
        var code = POSTCODE.matcher(words);
        var road = STREET.matcher(words);
        var any = ANY_STREET.matcher(words);
        boolean coded = code.find();
        if (coded) postcode(code, part.from());
        boolean streeted = road.find();
        if (streeted) {
            if (street == null) street = found(road, "street", part.from());
            var behind = new Text.Line(words, part.from(), false);
            if (!coded) beforeStreet(behind, road);
        } else if (street == null && any.matches() && (venue != null || !Places.known(words)))
            street = found(any, "street", part.from());
        else if (coded) return;
        else if (town(words) && city == null) city = Found.stated(town(words, false), part.words());
        else if (venue == null) place(part, words);
        if (streeted && road.start() > 3 && venue == null)
            place(part, words.substring(0, road.start()).strip().replaceFirst("[,:-]$", ""));
    }

    private void place(Text.Line part, String words) {
        var in = VENUE_IN_TOWN.matcher(words);
        if (in.matches() && Places.known(in.group("town"))) {
            venue = found(in, "venue", part.from());
            city = city == null ? found(in, "town", part.from()) : city;
        } else if (Character.isUpperCase(words.charAt(0))
                || words.startsWith("'")
                || Character.isDigit(words.charAt(0))) {
            var last = words.substring(words.lastIndexOf(' ') + 1);
            venue = Found.stated(words, part.words());
            if (city == null && Places.known(last)) city = Found.likely(last, part.words());
        }
    }

    private void postcode(Matcher code, int from) {
        if (postcode == null) postcode = found(code, "code", from);
        if (city != null || code.group("town") == null) return;
        // "1091 GR Amsterdam Route": a word after a known town is not part of it.
        var name = longest(code.group("town"));
        int at = from + code.start("town");
        city = Found.stated(
                name.isEmpty() ? code.group("town") : name,
                new Words(at, at + (name.isEmpty() ? code.group("town").length() : name.length())));
    }

    // "3000 Leuven" is a postcode only with a street before it or on the line above.
    private void belgian() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var code = BELGIAN.matcher(line.text());
            if (line.text().length() > 200 || !code.find() || !Places.known(longest(code.group("town")))) continue;
            var above = at > 0 ? text.lines.get(at - 1).text() : "";
            var before = above + " " + line.text().substring(0, code.start());
            if (!STREET.matcher(before).find() && !ANY_STREET.matcher(above).matches()) continue;
            postcode(code, line.from());
            return;
        }
    }

    // A postcode outside any label: the lines above it are the address, unless it is where to write to.
    private void address() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            if (line.text().length() > 400 || text.within(Topic.CONTACT, line.from())) continue;
            var code = POSTCODE.matcher(line.text());
            if (!code.find()) continue;
            postcode(code, line.from());
            if (street == null && !STREET.matcher(line.text()).find() && at > 0) {
                int first = at > 1
                                && !text.lines.get(at).gap()
                                && !text.lines.get(at - 1).gap()
                        ? at - 2
                        : at - 1;
                block(
                        text.lines.subList(first, at).stream()
                                .filter(it -> it.text().length() < 60)
                                .toList(),
                        false);
            }
            return;
        }
    }

    // "in de Ontmoetingskerk, Kerkweg 4 te Haren", "in de Kroon (Markt 11 in Ede)": before a street stands the place.
    private void beforeStreet(Text.Line sentence, Matcher road) {
        var before = BEFORE_STREET.matcher(sentence.text().substring(0, road.start()));
        if (venue == null && before.find()) venue = found(before, "venue", sentence.from());
        var after = AFTER_STREET.matcher(sentence.text().substring(road.end()));
        if (city == null && after.find() && Places.known(longest(after.group("town")))) {
            var name = longest(after.group("town"));
            int at = sentence.from() + road.end() + after.start("town");
            city = Found.likely(name, new Words(at, at + name.length()));
        }
    }

    private void whereItTakesPlace(Text.Line sentence) {
        var place = TAKES_PLACE.matcher(sentence.text());
        if (!place.find()) return;
        boolean dated = !Dates.in(sentence.text()).isEmpty()
                || !Times.in(sentence.text()).isEmpty();
        if (!dated && !place.group().startsWith("plaats")) return;
        var name = place.group("venue");
        boolean town = !longest(name).isEmpty() && longest(name).length() == name.length();
        if (town || NO_VENUE.matcher(name).matches() || !Names.in(name).isEmpty()) return;
        venue = likely(place, "venue", sentence.from());
    }

    private void running(@Nullable Words about) {
        for (var sentence : text.sentences) {
            if (text.within(Topic.CONTACT, sentence.from()) || text.within(Topic.WHERE, sentence.from())) continue;
            var words = sentence.text();
            var road = STREET.matcher(words);
            if (street == null && road.find()) {
                street = found(road, "street", sentence.from());
                beforeStreet(sentence, road);
            }
            if (street != null) street = withoutVenue(street);
            var both = AT_OF_TOWN.matcher(words);
            if (venue == null
                    && both.find()
                    && Places.known(both.group("town"))
                    && !Places.known(both.group("venue"))) {
                venue = found(both, "venue", sentence.from());
                if (city == null) city = found(both, "town", sentence.from());
            }
            var house = TOWN_HALL.matcher(words);
            if (venue == null && house.find()) {
                venue = likely(house, "venue", sentence.from());
                if (city == null && house.group("town") != null && Places.known(house.group("town")))
                    city = found(house, "town", sentence.from());
            }
            var listed = COMMA_TOWN.matcher(words);
            if (venue == null
                    && listed.find()
                    && Places.known(longest(listed.group("town")))
                    && Names.in(listed.group("venue")).isEmpty()) {
                venue = likely(listed, "venue", sentence.from());
                city = city == null ? likely(listed, "town", sentence.from()).as(PlaceWords::longest) : city;
            }
            var named = HOUSE.matcher(words);
            if (venue == null && named.find()) venue = likely(named, "venue", sentence.from());
            if (venue == null) whereItTakesPlace(sentence);
            var hall = VENUE.matcher(words);
            if (venue == null && hall.find()) venue = likely(hall, "venue", sentence.from());
        }
        if (city == null) city = nearby(about);
    }

    // A town counts in the title, beside the day, or where the place was found; elsewhere texts name towns for many
    // reasons.
    private @Nullable Found<String> nearby(@Nullable Words about) {
        for (var sentence : text.sentences) {
            boolean near = sentence.from() == text.lines.getFirst().from()
                    || (about != null && sentence.holds(about))
                    || (venue != null && sentence.holds(venue.words()))
                    || (street != null && sentence.holds(street.words()));
            if (!near) continue;
            var town = IN_TOWN.matcher(sentence.text());
            while (town.find()) {
                var name = longest(town.group("town"));
                if (!name.isEmpty())
                    return Found.likely(
                            name,
                            new Words(
                                    sentence.from() + town.start("town"),
                                    sentence.from() + town.start("town") + name.length()));
            }
        }
        return null;
    }
}

package nl.bijeen.intake;

import org.jspecify.annotations.Nullable;

/** The parts of a place as they come in; of each part the first one stays. */
final class FoundPlace {

    /** "De Klok aan de Kerkstraat": which street it is on is no part of its name. */
    private static final String ON_STREET =
            "\\s(?:aan|in|op)\\s(?:de|het)\\s[\\p{L} '’-]{2,40}(?:straat|weg|laan|plein|kade|gracht|singel|dijk|dreef|park)(?:\\s(?:te|in)\\s.*)?$";

    /** Shorter names of towns are the beginning of much else: Best, Mol. */
    private static final int SHORTEST_TOWN = 5;

    private @Nullable Found<String> venue;
    private @Nullable Found<String> street;
    private @Nullable Found<String> postcode;
    private @Nullable Found<String> city;

    @Nullable
    Found<String> venue() {
        return venue;
    }

    @Nullable
    Found<String> street() {
        return street;
    }

    @Nullable
    Found<String> postcode() {
        return postcode;
    }

    @Nullable
    Found<String> city() {
        return city;
    }

    void venue(@Nullable Found<String> found) {
        if (venue == null) venue = found;
    }

    void street(@Nullable Found<String> found) {
        if (street == null) street = found;
    }

    void postcode(@Nullable Found<String> found) {
        if (postcode == null) postcode = found;
    }

    void city(@Nullable Found<String> found) {
        if (city == null) city = found;
    }

    /** The town behind a postcode goes before one that was only likely. */
    void codedCity(Found<String> found) {
        if (city == null || city.sureness() != Found.Sureness.STATED) city = found;
    }

    /** Takes of another what is not here yet. */
    void take(FoundPlace other) {
        venue(other.venue);
        street(other.street);
        postcode(other.postcode);
        city(other.city);
    }

    boolean complete() {
        return venue != null && street != null && city != null;
    }

    Draft.Place place() {
        if (city == null && venue != null) city = townAhead(venue);
        return new Draft.Place(venue == null ? null : venue.as(FoundPlace::withoutTown), street, postcode, city);
    }

    // "Wageningen Campus"
    private static @Nullable Found<String> townAhead(Found<String> venue) {
        var town = AddressWords.townAtHead(venue.value());
        boolean begins = town.length() >= SHORTEST_TOWN && venue.value().matches("\\Q" + town + "\\E\\s\\p{Lu}.*");
        return begins ? Found.likely(town, venue.words()) : null;
    }

    // "De Eenhoorn in Amersfoort": the town has a field of its own.
    private static String withoutTown(String venue) {
        var words = venue.replaceFirst("[.,;]+$", "").replaceFirst(ON_STREET, "");
        int in = Math.max(words.lastIndexOf(" in "), words.lastIndexOf(" te "));
        return in > 0 && Places.known(words.substring(in + 4)) ? words.substring(0, in) : words;
    }
}

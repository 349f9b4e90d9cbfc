package nl.bijeen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of towns: the municipalities, and well-known places that are none. */
final class Places {

    private static final String PREFIX = "Gemeente ";
    private static final List<String> OTHERS = List.of(
            "Den Haag",
            "Den Bosch",
            "Bussum",
            "Driebergen",
            "Bunnik",
            "Hoofddorp",
            "Schiphol",
            "Soesterberg",
            "Amersfoort",
            "Cuijk",
            "Uden",
            "Veghel",
            "Oss",
            "Velp",
            "Lunteren",
            "Doorn",
            "Maarn",
            "Bilthoven",
            "Noordwijk",
            "Noordwijkerhout",
            "Volendam",
            "Heerenveen",
            "Sneek",
            "Drachten",
            "Joure",
            "Emmeloord",
            "Vlissingen",
            "Goes",
            "Roosendaal",
            "Boxtel",
            "Vught",
            "Rosmalen",
            "Naarden",
            "Scheveningen",
            "Rijswijk",
            "Nootdorp",
            "Leidschendam",
            "Voorburg",
            "Naaldwijk",
            "Spijkenisse",
            "Hellevoetsluis",
            "Vleuten",
            "Maarssen",
            "Breukelen",
            "Leusden",
            "Ermelo",
            "Garderen",
            "Vierhouten",
            "Papendal",
            "Oosterbeek",
            "Elst",
            "Malden",
            "Geldrop",
            "Sittard",
            "Geleen",
            "Valkenburg",
            "Roermond",
            "Antwerpen",
            "Gent",
            "Brugge",
            "Brussel",
            "Leuven",
            "Mechelen",
            "Hasselt",
            "Genk",
            "Kortrijk",
            "Oostende",
            "Aalst",
            "Turnhout",
            "Roeselare",
            "Sint-Niklaas",
            "Dendermonde",
            "Vilvoorde",
            "Brussels",
            "Antwerp",
            "Ghent",
            "The Hague",
            "Bruges",
            "Lier",
            "Geel",
            "Herentals",
            "Mol",
            "Halle",
            "Ieper",
            "Tongeren",
            "Berchem",
            "Schaarbeek",
            "Luik",
            "Namen",
            "Londen",
            "London",
            "Berlijn",
            "Berlin",
            "Parijs",
            "Paris",
            "Keulen",
            "Wenen");

    private static final Set<String> NAMES = load();

    private Places() {}

    static boolean known(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> load() {
        var names = new HashSet<>(OTHERS);
        try (var file = Places.class.getResourceAsStream("/municipalities.txt")) {
            if (file == null) throw new IllegalStateException("municipalities.txt is not on the classpath");
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : line)
                    .map(line -> line.replaceFirst("\\s\\((?:.*)\\)$", ""))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.add("'s-Hertogenbosch");
        return names;
    }
}

package nl.bijeen.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a file can hold, with the names such columns have in Dutch lists, in small letters without signs. */
public enum ImportColumn {
    NAME("naam", "volledigenaam", "naamvolledig", "naampersoon", "naamcontactpersoon", "contactpersoon", "persoon"),
    FIRST_NAME("voornaam", "voornamen", "roepnaam", "voorletters", "initialen"),
    INFIX("tussenvoegsel", "tussenvoegsels", "tussenv", "tv", "voorvoegsel", "voorvoegsels"),
    LAST_NAME("achternaam", "familienaam", "geslachtsnaam"),
    MAIL("email", "mail", "emailadres", "mailadres", "epost", "emailwerk", "werkemail", "zakelijkemail"),
    PHONE(
            "telefoon",
            "telefoonnummer",
            "telefoonnr",
            "tel",
            "telnr",
            "mobiel",
            "mobielnummer",
            "mobieletelefoon",
            "gsm"),
    ORGANISATION(
            "organisatie",
            "organisatienaam",
            "naamorganisatie",
            "gemeente",
            "gemeentenaam",
            "naamgemeente",
            "werkgever",
            "bedrijf",
            "bedrijfsnaam",
            "instelling",
            "relatie"),
    CBS_CODE(
            "cbscode",
            "gemeentecode",
            "codegemeente",
            "cbsnummer",
            "cbsgemeentecode",
            "cbs",
            "gmcode",
            "gemeentecodecbs"),
    KVK("kvk", "kvknummer", "kvknr", "kamervankoophandel", "handelsregisternummer"),
    TITLE("functie", "functienaam", "naamvandefunctie", "functietitel", "functieomschrijving", "beroep"),
    ROLE("soortfunctie", "functiesoort", "functiecategorie", "rol", "rolcategorie", "categorie", "functiegroep"),
    SINCE(
            "sinds",
            "vanaf",
            "van",
            "begindatum",
            "startdatum",
            "ingangsdatum",
            "indienst",
            "functiesinds",
            "datumindienst"),
    UNTIL("totenmet", "tot", "tm", "einddatum", "uitdienst", "functietot", "functietotenmet", "datumuitdienst"),
    GROUPS("groep", "groepen", "themagroep", "themagroepen", "netwerk", "netwerken", "werkgroep", "werkgroepen"),
    MEMBER_SINCE(
            "lidsinds",
            "organisatielidsinds",
            "lidvanaf",
            "lidmaatschapsinds",
            "lidmaatschapvanaf",
            "beginlidmaatschap"),
    MEMBER_UNTIL(
            "lidtot",
            "organisatielidtotenmet",
            "lidtotenmet",
            "lidtm",
            "lidmaatschaptot",
            "lidmaatschaptotenmet",
            "eindelidmaatschap");

    /** Those that say something of a person, and so are of no use without a name. */
    static final Set<ImportColumn> OF_A_PERSON =
            Set.of(NAME, FIRST_NAME, INFIX, LAST_NAME, MAIL, PHONE, TITLE, ROLE, SINCE, UNTIL, GROUPS);

    /** Those that only an organisation has. */
    static final Set<ImportColumn> OF_AN_ORGANISATION = Set.of(CBS_CODE, KVK, MEMBER_SINCE, MEMBER_UNTIL);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed; the checker does not know.
    private final Set<String> names;

    ImportColumn(String... names) {
        this.names = Set.of(names);
    }

    /** The column that is usually called so. */
    static Optional<ImportColumn> called(String header) {
        var name = header.contains("@") ? "" : SearchWords.of(header).replaceAll("[^\\p{L}\\p{N}]", "");
        return Stream.of(values()).filter(it -> it.names.contains(name)).findFirst();
    }
}

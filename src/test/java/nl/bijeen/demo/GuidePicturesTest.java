package nl.bijeen.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.demo.Camera.follow;
import static nl.bijeen.demo.Camera.press;
import static nl.bijeen.demo.Camera.take;
import static nl.bijeen.demo.Camera.takeWhole;

import com.microsoft.playwright.options.FilePayload;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the pictures of the guide again, from the demonstration and by the steps the guide tells: where a step is not there
 * any more, it fails. Not among the other tests, because pictures differ a little on every machine; see CONTRIBUTING.
 */
@BijeenTest
@EnabledIfSystemProperty(named = "guide", matches = "pictures")
class GuidePicturesTest {

    private static final String MEETINGS = "/bureau/bijeenkomsten";
    private static final String DEBTS = "/themadag-eerder-bij-schulden";
    private static final String JOINT = "/wat-kan-de-buurt-en-wat-moet-de-gemeente";

    private static final String ANNOUNCED = """
            Dag van de nieuwe wijk

            Wanneer
            vrijdag 9 oktober, 13.00 tot 17.00 uur

            Waar
            De Zaal
            Kade 12
            1234 AB Waterzande

            Deze dag is bedoeld voor beleidsmedewerkers van gemeenten. Deelname is gratis.

            Programma
            13.00 uur Welkom
            14.00 uur Subsessies
            1. Wonen
            2. Leren
            16.00 uur Borrel
            """;

    @Autowired
    Guide guide;

    @Autowired
    House house;

    @Autowired
    Associations associations;

    @Autowired
    StaffMembers members;

    @Autowired
    PublicUrl site;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void load() {
        guide.load();
    }

    @Test
    void of_the_site_and_of_what_participants_see() {
        try (var visitor = Browser.open(site.to(""), Screen.DESKTOP)) {
            take(visitor.go("/laagland/bijeenkomsten/politiek-cafe-de-rekening-van-de-raad"), "site");
            take(visitor.go("/bureau/aanmelden"), "aanmelden-bureau");
            take(visitor.go(guide.linkIn("/uitnodiging/", "Uitnodiging:")), "uitnodiging");
        }
        try (var visitor = Browser.open(site.to(""), Screen.PHONE)) {
            takeWhole(visitor.go(guide.linkIn("/mijn/", "Je bent aangemeld: Themadag")), "mijn-aanmelding");
        }
    }

    @Test
    void of_making_a_meeting_and_of_calling_one_off() {
        try (var desk = guide.desk()) {
            var page = desk.go("/bureau/nieuwe-bijeenkomst");
            page.fill("#title", "Themamiddag wonen en zorg");
            page.fill("#firstDay", guide.today().plusWeeks(12).toString());
            press(page, "Concept maken");
            takeWhole(page, "concept");
            take(desk.go(MEETINGS), "bijeenkomsten");

            desk.go(MEETINGS + DEBTS + "/doorgaan/afgelasten");
            page.fill("#reason", "De zaal is niet beschikbaar.");
            press(page, "Verder: bekijk wat er gebeurt");
            takeWhole(page, "afgelasten-controle");
        }
    }

    @Test
    void of_audiences_invitations_and_co_hosts() {
        try (var desk = guide.desk()) {
            takeWhole(desk.go(MEETINGS + JOINT + "/doelgroep"), "doelgroep");
            var page = desk.go(MEETINGS + DEBTS + "/uitnodigen");
            follow(page, "Het netwerk");
            take(page, "uitnodigen");
            takeWhole(desk.go(MEETINGS + JOINT + "/medeorganisatoren"), "medeorganisatoren");
        }
        var neighbour = members.of(
                        associations.bySlug("grote-gemeenten").orElseThrow().id())
                .getFirst();
        try (var desk = guide.desk(neighbour)) {
            var page = desk.go(MEETINGS);
            follow(page, "Wat kan de buurt, en wat moet de gemeente?");
            take(page, "medeorganisator-ziet");
        }
    }

    @Test
    void of_taking_announcements_over() {
        try (var desk = guide.desk()) {
            var page = desk.go("/bureau/overnemen");
            take(page, "overnemen");
            page.fill("#text", ANNOUNCED);
            press(page, "Lees de tekst");
            page.locator("#firstDay-origin a").click();
            take(page, "overnemen-nakijken");

            desk.go("/bureau/overnemen");
            var broken = new FilePayload("scan.pdf", "application/pdf", "%PDF- niets".getBytes(UTF_8));
            page.setInputFiles("#files", new FilePayload[] {
                new FilePayload("wijkdag.txt", "text/plain", ANNOUNCED.getBytes(UTF_8)), broken
            });
            press(page, "Lees de bestanden");
            page.waitForSelector("h1:has-text('Aankondigingen die je inleverde')");
            takeWhole(page, "overnemen-stapel");
        }
    }

    @Test
    void of_people() {
        try (var desk = guide.desk()) {
            var page = desk.go("/bureau/mensen/groepen");
            follow(page, "Themagroep Zorg en Wijk");
            take(page, "groep");

            var known = somebody();
            desk.go("/bureau/mensen/import");
            page.setInputFiles("#file", new FilePayload("deelnemers.csv", "text/csv", list(known)));
            page.locator("main button").first().click();
            page.waitForSelector("h1:has-text('Wat staat er in de kolommen?')");
            takeWhole(page, "import-columns-desktop");
            page.locator("main button").first().click();
            page.waitForSelector("h1:has-text('Controleer wat er gebeurt')");
            takeWhole(page, "import-check-desktop");
        }
    }

    /** Somebody new, a mistake, and a new telephone number. */
    private static byte[] list(Somebody known) {
        return """
                Naam;E-mailadres;Organisatie;Functie;Telefoon;Schoenmaat
                Noor Verweij;noor.verweij@kruinwijk.example;Gemeente Kruinwijk;Teamleider jeugd;(012) 345 71 01;39
                Sam Hoekstra;sam.hoekstra@;Gemeente Waterzande;Beleidsadviseur;(012) 345 71 02;42
                %s;%s;;;(012) 345 71 03;41
                """.formatted(known.name(), known.email()).getBytes(UTF_8);
    }

    private record Somebody(String name, String email) {}

    private Somebody somebody() {
        return db.sql("select name, email from person where association_id = ? order by name limit 1")
                .param(house.guide().association().value())
                .query(Somebody.class)
                .single();
    }
}

package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in, being kept out, and what administrators arrange: every page and every state of a form. */
@BijeenTest
class AccessLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    SignInLinks links;

    @Autowired
    RateLimit limit;

    @Autowired
    JdbcClient db;

    private Association association;
    private Staff boss;

    @BeforeEach
    void anAssociation() {
        association = office.association();
        boss = office.staff(association, Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void signing_in(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see("/bureau/aanmelden", "access-sign-in");
            tour.fill("#email", "geen adres").press("Stuur mij een link").seen("access-sign-in-mistake", 422);
            oftenAsked("vaak@" + association.slug() + ".example");
            tour.fill("#email", "vaak@" + association.slug() + ".example");
            tour.press("Stuur mij een link").seen("access-too-often", 429);
            tour.see("/bureau/aanmelden/gevraagd", "access-asked");

            var link = links.make(boss, "/bureau/medewerkers");
            tour.see(link, "access-confirm").press("Ga naar het bureau");
            assertThat(tour.page().url()).endsWith("/bureau/medewerkers");
            tour.see(link, "access-link-used", 410);
            var late = links.make(boss, "/bureau");
            db.sql("update sign_in_link set expires_at = ? where hash = ?")
                    .params(OffsetDateTime.parse("2020-01-01T00:00Z"), Tokens.hash(late.replaceAll(".*/", "")))
                    .update();
            tour.see(late, "access-link-expired", 410);
            tour.see("/bureau/aanmelden/bestaat-niet", "access-link-unknown", 404);
            tour.go("/bureau/medewerkers").press("Uitloggen").seen("access-signed-out", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void staff_settings_and_journal(Screen screen) {
        office.staff(association, Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(boss))) {
            tour.see("/bureau/medewerkers", "access-staff");
            tour.page().locator("summary").first().click();
            tour.seen("access-staff-open", 200);
            tour.page().locator("main details[open] select").selectOption("READER");
            tour.click("main details[open] form[action$='/rol'] button").seen("access-staff-last", 422);
            tour.press("Toevoegen en uitnodigen").seen("access-staff-mistakes", 422);

            tour.see("/bureau/instellingen", "access-settings");
            tour.fill("#colour", "#ffff00").press("Opslaan").seen("access-settings-mistake", 422);
            tour.fill("#colour", "#00573f").press("Opslaan").seen("access-settings-saved", 200);

            tour.see("/bureau/journaal", "access-journal");
            tour.press("Controleer het journaal").seen("access-journal-verified", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void refusals(Screen screen) {
        var reader = office.staff(association, Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see("/bureau/instellingen", "access-forbidden", 403);
            tour.see("/bureau/bijeenkomsten/bestaat-niet", "access-not-found", 404);
            tour.go("/bureau");
            tour.page().context().clearCookies();
            tour.press("Uitloggen").seen("access-stale", 403);
        }
    }

    private void oftenAsked(String address) {
        while (limit.allows("sign-in", address, 5, Duration.ofMinutes(15))) Thread.onSpinWait();
    }
}

package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.access.SignInLinks.Found;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHost;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody from outside, who sees one meeting. */
@BijeenTest
class GuestPagesTest {

    private static final String LIST = "/bureau/bijeenkomsten";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    StaffMembers members;

    @Autowired
    SignInLinks links;

    @Autowired
    Meetings meetings;

    @Autowired
    CoHosts coHosts;

    private Association owner;
    private Staff editor;
    private Event event;
    private Desktop ours;
    private String tab;
    private String shared;

    @BeforeEach
    void aMeeting() {
        owner = office.association();
        event = meetings.open(owner.id(), "Samen");
        editor = office.staff(owner, Role.EDITOR);
        ours = new Desktop(web, office, editor);
        tab = LIST + "/samen/medeorganisatoren";
        shared = LIST + "/" + owner.slug() + "~samen";
    }

    @Test
    void a_guest_signs_in_with_a_link_and_sees_that_meeting_only() throws Exception {
        meetings.open(owner.id(), "Besloten");
        var guest = guest("gast-" + owner.slug() + "@ministerie.example", "EDIT");

        var link = links.make(guest, shared);
        assertThat(links.use(link.substring(link.lastIndexOf('/') + 1))).isEqualTo(new Found.Usable(guest, shared));
        var desktop = new Desktop(web, office, guest);
        var list = desktop.open(LIST);
        assertThat(list.select(".bijeen-meetings__title").eachText()).containsExactly("Samen");
        assertThat(list.select(".bijeen-office-nav a").eachText()).containsExactly("Bijeenkomsten");
        assertThat(list.select("main a[href=/bureau/nieuwe-bijeenkomst]")).isEmpty();
        assertThat(tabs(desktop.open(shared))).containsExactly("Overzicht", "Aankondiging", "Bestanden", "Journaal");
        for (var shut : List.of(
                "/bureau/mensen",
                "/bureau/brieven",
                "/bureau/journaal",
                "/bureau/nieuwe-bijeenkomst",
                "/bureau/medewerkers",
                "/bureau/instellingen",
                LIST + "/samen",
                LIST + "/besloten",
                LIST + "/" + owner.slug() + "~besloten"))
            assertThat(desktop.answer(shut).status()).as(shut).isEqualTo(404);
    }

    @Test
    void a_guest_has_no_public_pages() throws Exception {
        var guest = guest("stil-" + owner.slug() + "@ministerie.example");
        var house = associations.get(guest.association());

        assertThat(associations.all()).doesNotContain(house);
        assertThat(associations.bySlug(house.slug())).isEmpty();
    }

    @Test
    void a_guest_whose_last_meeting_is_withdrawn_cannot_sign_in_any_more() throws Exception {
        var guest = guest("even-" + owner.slug() + "@ministerie.example");
        meetings.draft(owner.id(), "Tweede");
        ours.send(LIST + "/tweede/medeorganisatoren/gast", fields("even-" + owner.slug() + "@ministerie.example"));
        var house = associations.get(guest.association()).slug();

        ours.send(tab + "/intrekken", Map.of("house", house));
        assertThat(members.find(guest.id())).isPresent();
        ours.send(LIST + "/tweede/medeorganisatoren/intrekken", Map.of("house", house));
        assertThat(members.find(guest.id())).isEmpty();

        assertThat(guest("even-" + owner.slug() + "@ministerie.example").association())
                .isEqualTo(guest.association());
    }

    @Test
    void what_is_wrong_with_a_guest_is_said_and_nothing_typed_is_lost() throws Exception {
        var answer = ours.send(
                tab + "/gast",
                Map.of("organisation", "", "name", "Sam Proef", "email", "geen adres", "guestRights", "EDIT"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#organisation-problem, #email-problem"))
                .hasSize(2);
        assertThat(answer.page().select("#name").attr("value")).isEqualTo("Sam Proef");
        assertThat(answer.page().select("[name=guestRights][checked]").eachAttr("value"))
                .containsExactly("EDIT");
        assertThat(ours.send(tab + "/gast", fields(editor.email().value()))
                        .page()
                        .text())
                .contains("werkt al bij jullie");
        assertThat(coHosts.of(event.id())).isEmpty();
    }

    private Staff guest(String address, String... rights) throws Exception {
        var form = new java.util.HashMap<>(fields(address));
        form.put("guestRights", String.join(",", rights));
        assertThat(ours.send(tab + "/gast", form).status()).isEqualTo(303);
        var house = coHosts.of(event.id()).stream()
                .filter(it -> it.guest() != null && it.guest().email().equals(address))
                .map(CoHost::house)
                .findFirst()
                .orElseThrow();
        return members.of(house).getFirst();
    }

    private static Map<String, String> fields(String address) {
        return Map.of("organisation", "Ministerie van Proef", "name", "Sam Proef", "email", address);
    }

    private static List<String> tabs(Document page) {
        return page.select(".bijeen-tabs a").eachText();
    }
}

package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.access.SignInLinks.Found;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHost;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class CoHostPagesTest {

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
    Events events;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Relations relations;

    @Autowired
    JdbcClient db;

    private Association owner;
    private Association other;
    private Event event;
    private Desktop ours;
    private Desktop theirs;
    private String tab;
    private String shared;

    @BeforeEach
    void twoAssociations() {
        owner = office.association();
        other = office.association();
        event = meetings.open(owner.id(), "Samen");
        ours = new Desktop(web, office, office.staff(owner, Role.EDITOR));
        theirs = new Desktop(web, office, office.staff(other, Role.EDITOR));
        tab = LIST + "/samen/medeorganisatoren";
        shared = LIST + "/" + owner.slug() + "~samen";
    }

    @Test
    void an_association_that_is_added_finds_the_meeting_in_its_own_list() throws Exception {
        assertThat(theirs.open(LIST).select("main").text()).doesNotContain("Samen");

        var answer = ours.send(tab + "/vereniging", Map.of("house", other.slug()));

        assertThat(answer.location()).isEqualTo(tab);
        assertThat(answer.notice()).isEqualTo(other.name() + " kan nu meedoen en krijgt een brief.");
        var line = theirs.open(LIST).select(".bijeen-meetings li");
        assertThat(line.text()).contains("Samen", "Gezamenlijk met " + owner.name());
        assertThat(line.select("a").attr("href")).isEqualTo(shared);
        assertThat(ours.open(LIST).select(".bijeen-meetings li").text()).contains("Gezamenlijk met " + other.name());
        assertThat(theirs.open(shared).select("main").text()).contains(owner.name(), "Bekijken");
    }

    @Test
    void the_added_association_gets_a_letter_that_leads_to_the_meeting() throws Exception {
        add("EDIT");

        var letter = letterTo(other.email().value());
        assertThat(letter).contains("Samen", owner.name(), "Pagina bewerken", "/bureau/aanmelden?naar=" + shared);
    }

    @Test
    void only_an_association_of_the_list_can_be_added_and_each_once() throws Exception {
        assertThat(ours.send(tab + "/vereniging", Map.of()).status()).isEqualTo(422);
        assertThat(ours.send(tab + "/vereniging", Map.of("house", owner.slug()))
                        .page()
                        .text())
                .contains("al met hen gedeeld");
        add();
        assertThat(ours.open(tab).select("#house option").eachAttr("value")).doesNotContain(other.slug(), owner.slug());

        var again = ours.send(tab + "/vereniging", Map.of("house", other.slug()));

        assertThat(again.status()).isEqualTo(422);
        assertThat(coHosts.of(event.id())).hasSize(1);
    }

    @Test
    void a_right_decides_which_tabs_there_are() throws Exception {
        add();
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Journaal");

        change("EDIT");
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Bestanden", "Journaal");

        change("PARTICIPANTS");
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Deelnemers", "Journaal");
        for (var link : theirs.open(shared).select(".bijeen-tabs a"))
            assertThat(theirs.answer(link.attr("href")).status())
                    .as(link.text())
                    .isEqualTo(200);
    }

    @Test
    void who_only_looks_reads_the_announcement_without_a_form() throws Exception {
        add();

        assertThat(theirs.open(shared + "/aankondiging").select("main").text()).contains("Waar het over gaat.");
        assertThat(theirs.open(shared + "/aankondiging").select("main form")).isEmpty();
        assertThat(theirs.send(shared + "/aankondiging", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void who_may_edit_changes_the_page_and_nothing_that_the_owner_decides() throws Exception {
        var secret = meetings.draft(owner.id(), "Nog geheim");
        relations.set(
                event.id(), List.of(new Relation(Relation.Kind.FOLLOWS, "Nog geheim", secret.slug())), Meetings.STAFF);
        add("EDIT");

        var page = theirs.open(shared + "/aankondiging");
        assertThat(page.html()).doesNotContain("Nog geheim");
        var form = Desktop.fields(page);
        form.put("introduction", "Door ons samen.");
        assertThat(theirs.send(shared + "/aankondiging", form).location()).isEqualTo(shared);

        assertThat(events.get(event.id()).announcement().introduction()).isEqualTo("Door ons samen.");
        assertThat(relations.namedBy(event.id())).hasSize(1);
    }

    @Test
    void when_and_where_a_published_meeting_is_held_stays_with_the_owner() throws Exception {
        add("EDIT");
        var form = Desktop.fields(theirs.open(shared + "/aankondiging"));
        form.put("firstDay", "2098-01-01");
        form.put("city", "Elders");

        var answer = theirs.send(shared + "/aankondiging", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#firstDay-problem").text()).contains("wijzig je niet");
        assertThat(answer.page().select("#mode-problem").text()).contains("wijzig je niet");
        assertThat(events.get(event.id())).isEqualTo(event);
    }

    @Test
    void of_a_draft_a_co_host_who_may_edit_also_sets_the_day() throws Exception {
        var draft = meetings.draft(owner.id(), "Concept");
        ours.send(LIST + "/concept/medeorganisatoren/vereniging", Map.of("house", other.slug(), "rights", "EDIT"));
        var address = LIST + "/" + owner.slug() + "~concept";
        var form = Desktop.fields(theirs.open(address + "/aankondiging"));
        form.put("firstDay", "2098-01-01");

        theirs.send(address + "/aankondiging", form);

        assertThat(events.get(draft.id()).when().firstDay()).isEqualTo(LocalDate.of(2098, 1, 1));
    }

    @Test
    void a_reader_of_the_co_host_reads_only() throws Exception {
        add("EDIT");
        var reader = new Desktop(web, office, office.staff(other, Role.READER));

        assertThat(reader.open(shared + "/aankondiging").select("main form")).isEmpty();
        assertThat(reader.send(shared + "/aankondiging", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_meeting_of_the_co_host_under_the_same_name_is_another_one() throws Exception {
        add();
        meetings.draft(other.id(), "Samen");

        assertThat(theirs.open(LIST + "/samen/aankondiging").select("main form"))
                .isNotEmpty();
        assertThat(theirs.open(shared + "/aankondiging").select("main form")).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_there_any_more() throws Exception {
        add("EDIT", "PARTICIPANTS");

        var answer = ours.send(tab + "/intrekken", Map.of("house", other.slug()));

        assertThat(answer.notice()).contains("ziet deze bijeenkomst niet meer");
        assertThat(theirs.answer(shared).status()).isEqualTo(404);
        assertThat(theirs.open(LIST).select("main").text()).doesNotContain("Samen");
    }

    @Test
    void another_association_cannot_withdraw_or_change_what_is_not_its_own() throws Exception {
        add("EDIT");
        var stranger = new Desktop(web, office, office.editor());

        for (var act : List.of("/vereniging", "/gast", "/rechten", "/intrekken", "/noemen")) {
            for (var desktop : List.of(theirs, stranger)) {
                assertThat(desktop.send(tab + act, Map.of("house", other.slug()))
                                .status())
                        .isEqualTo(404);
                assertThat(desktop.send(shared + "/medeorganisatoren" + act, Map.of("house", other.slug()))
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(ours.send(tab + "/rechten", Map.of("house", "niemand")).status())
                .isEqualTo(404);
        assertThat(coHosts.of(event.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.mayEdit()).isTrue());
    }

    @Test
    void owner_and_co_host_each_read_in_their_own_journal_what_was_opened() throws Exception {
        add("EDIT");
        change("PARTICIPANTS");

        assertThat(ours.open(LIST + "/samen/journaal").select("main").text())
                .contains("Opengesteld voor een medeorganisator", other.name(), "Bekijken en deelnemers zien");
        var journal = theirs.open(shared + "/journaal").select("main").text();
        assertThat(journal).contains("Rechten van een medeorganisator gewijzigd", "Bekijken en pagina bewerken");
        assertThat(journal).doesNotContain("Gepubliceerd", "Bijeenkomst gemaakt");
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
        assertThat(ours.send(tab + "/gast", fields(ours.staff().email().value()))
                        .page()
                        .text())
                .contains("werkt al bij jullie");
        assertThat(coHosts.of(event.id())).isEmpty();
    }

    @Test
    void a_co_host_is_named_on_the_page_with_one_press() throws Exception {
        add();

        ours.send(tab + "/noemen", Map.of("house", other.slug()));

        assertThat(events.get(event.id()).announcement().hosts())
                .extracting(it -> it.name())
                .containsExactly(other.name());
        assertThat(ours.open(tab).select("form[action$=/noemen]")).isEmpty();
    }

    @Test
    void a_long_list_of_co_hosts_needs_no_more_statements_than_a_short_one() throws Exception {
        add();
        var one = Statements.of(() -> ours.open(tab));
        var list = Statements.of(() -> theirs.open(LIST));
        for (var number = 0; number < 3; number++)
            ours.send(tab + "/gast", fields("g" + number + "-" + owner.slug() + "@ministerie.example"));
        for (var number = 0; number < 3; number++) {
            var more = meetings.open(owner.id(), "Meer " + number);
            ours.send(LIST + "/" + more.slug() + "/medeorganisatoren/vereniging", Map.of("house", other.slug()));
        }

        assertThat(Statements.of(() -> ours.open(tab))).isEqualTo(one);
        assertThat(Statements.of(() -> theirs.open(LIST))).isEqualTo(list);
    }

    private void add(String... rights) throws Exception {
        send("/vereniging", rights);
    }

    private void change(String... rights) throws Exception {
        send("/rechten", rights);
    }

    private void send(String act, String... rights) throws Exception {
        assertThat(ours.send(tab + act, Map.of("house", other.slug(), "rights", String.join(",", rights)))
                        .status())
                .isEqualTo(303);
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

    private String letterTo(String address) {
        return db.sql("select html from letter where recipient = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }
}

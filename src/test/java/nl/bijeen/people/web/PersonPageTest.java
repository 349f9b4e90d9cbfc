package nl.bijeen.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.Outbox;
import nl.bijeen.mail.TrialLetter;
import nl.bijeen.people.Person;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Crowd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What the modules show of a person on their page. */
@BijeenTest
class PersonPageTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Meetings meetings;

    @Autowired
    Crowd crowd;

    @Autowired
    Outbox outbox;

    @Autowired
    Associations associations;

    @Autowired
    TransactionTemplate transaction;

    private Staff staff;
    private Person zoe;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        zoe = people.person(staff.association(), "Zoë", "Zoe@Kruinwijk.example");
    }

    @Test
    void letters_to_their_address_show_but_never_a_secret_one_nor_one_of_another_association() throws Exception {
        post(TrialLetter.to(staff.association(), "ZOE@kruinwijk.example").titled("Je bent erbij"));
        post(TrialLetter.to(staff.association(), "zoe@kruinwijk.example")
                .titled("Zo meld je je aan bij het bureau")
                .keptSecret());
        post(TrialLetter.to(office.association().id(), "zoe@kruinwijk.example").titled("Van de buren"));

        for (var page : new String[] {"", "/brieven"})
            assertThat(main(page).text())
                    .contains("Je bent erbij")
                    .doesNotContain("bij het bureau")
                    .doesNotContain("Van de buren");
    }

    @Test
    void what_changed_shows_with_the_latest_first() throws Exception {
        assertThat(main("").text()).contains("Wat er veranderde", "Persoon toegevoegd");
        assertThat(main("/journaal").text()).contains("Persoon toegevoegd");
    }

    @Test
    void what_they_registered_for_shows_with_a_way_to_it() throws Exception {
        var meeting = meetings.open(staff.association(), "Themamiddag");
        var registered = crowd.register(meeting, "zoe");
        crowd.register(meetings.open(office.association().id(), "Bij de buren"), "zoe");

        assertThat(main("").text()).contains("Aanmeldingen Themamiddag Aangemeld 24 september 2099");
        assertThat(main("").text()).doesNotContain("Bij de buren");
        assertThat(main("").select("a:contains(Themamiddag)").attr("href")).endsWith("/deelnemers/" + registered.uid());

        staff = office.staff(associations.get(staff.association()), Role.READER);
        assertThat(main("").select("a:contains(Themamiddag)").attr("href")).endsWith("/" + meeting.slug());
    }

    private void post(TrialLetter letter) {
        transaction.executeWithoutResult(_ -> outbox.post(letter));
    }

    private Element main(String path) throws Exception {
        var answer = web.perform(get(Addresses.person(zoe) + path).with(office.as(staff)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).selectFirst("main");
    }
}

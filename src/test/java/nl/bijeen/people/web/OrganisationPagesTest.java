package nl.bijeen.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class OrganisationPagesTest {

    private static final String ORGANISATIONS = "/bureau/mensen/organisaties";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    private Staff staff;
    private Desktop desktop;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
    }

    @Test
    void an_organisation_is_added_becomes_a_member_and_stops() throws Exception {
        var added = desktop.send(post(ORGANISATIONS + "/nieuw")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY")
                .param("mailDomains", "@Kruinwijk.example, zandhove.example")
                .param("street", "Raadhuisplein 1")
                .param("postcode", "1234ab")
                .param("city", "Kruinwijk")
                .param("kvk", "1234 5678")
                .param("oin", "00000001 123456782 000"));
        var address = added.location();
        desktop.send(address + "/lidmaatschap", "day", "2024-01-01");

        assertThat(desktop.open(ORGANISATIONS + "?lid=ja").select("tbody tr").text())
                .contains("Gemeente Kruinwijk");
        var refused = desktop.send(address + "/lidmaatschap", "day", "2023-12-31");
        assertThat(refused.status()).isEqualTo(422);

        desktop.send(address + "/lidmaatschap", "day", "2024-12-31");
        assertThat(desktop.open(address).select("main").text())
                .contains("Raadhuisplein 1 1234 AB Kruinwijk", "12345678", "00000001123456782000")
                .contains("@kruinwijk.example @zandhove.example", "1 januari 2024 tot en met 31 december 2024");
        assertThat(desktop.open(ORGANISATIONS + "?lid=ja").select("tbody tr")).isEmpty();
    }

    @Test
    void numbers_that_cannot_be_are_refused_each_with_a_reason() throws Exception {
        var answer = desktop.send(post(ORGANISATIONS + "/nieuw")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY")
                .param("mailDomains", "kruinwijk")
                .param("postcode", "123 AB")
                .param("cbsCode", "12345")
                .param("kvk", "1234567")
                .param("oin", "00000001123456789000"));

        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly("#mailDomains", "#postcode", "#cbsCode", "#kvk", "#oin");
        assertThat(page.select("#oin").val()).isEqualTo("00000001123456789000");
    }

    @Test
    void an_organisation_gets_no_name_that_another_has() throws Exception {
        people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zandhove = people.municipality(staff.association(), "Gemeente Zandhove");

        var answer = desktop.send(
                Addresses.organisation(zandhove) + "/wijzigen", "name", "Gemeente Kruinwijk", "kind", "MUNICIPALITY");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".bijeen-summary a").eachAttr("href")).containsExactly("#name");
    }
}

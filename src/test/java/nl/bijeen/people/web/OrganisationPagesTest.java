package nl.bijeen.people.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

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

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    @Test
    void an_organisation_is_added_becomes_a_member_and_stops() throws Exception {
        var added = send(post(ORGANISATIONS + "/nieuw")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY")
                .param("mailDomains", "@Kruinwijk.example, zandhove.example")
                .param("street", "Raadhuisplein 1")
                .param("postcode", "1234ab")
                .param("city", "Kruinwijk")
                .param("kvk", "1234 5678")
                .param("oin", "00000001 123456782 000"));
        var address = String.valueOf(added.getHeader("Location"));
        send(post(address + "/lidmaatschap").param("day", "2024-01-01"));

        assertThat(open(ORGANISATIONS + "?lid=ja").select("tbody tr").text()).contains("Gemeente Kruinwijk");
        var refused = send(post(address + "/lidmaatschap").param("day", "2023-12-31"));
        assertThat(refused.getStatus()).isEqualTo(422);

        send(post(address + "/lidmaatschap").param("day", "2024-12-31"));
        assertThat(open(address).select("main").text())
                .contains("Raadhuisplein 1 1234 AB Kruinwijk", "12345678", "00000001123456782000")
                .contains("@kruinwijk.example @zandhove.example", "1 januari 2024 tot en met 31 december 2024");
        assertThat(open(ORGANISATIONS + "?lid=ja").select("tbody tr")).isEmpty();
    }

    @Test
    void numbers_that_cannot_be_are_refused_each_with_a_reason() throws Exception {
        var answer = send(post(ORGANISATIONS + "/nieuw")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY")
                .param("mailDomains", "kruinwijk")
                .param("postcode", "123 AB")
                .param("cbsCode", "12345")
                .param("kvk", "1234567")
                .param("oin", "00000001123456789000"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly("#mailDomains", "#postcode", "#cbsCode", "#kvk", "#oin");
        assertThat(page.select("#oin").val()).isEqualTo("00000001123456789000");
    }

    @Test
    void an_organisation_gets_no_name_that_another_has() throws Exception {
        people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zandhove = people.municipality(staff.association(), "Gemeente Zandhove");

        var answer = send(post(Addresses.organisation(zandhove) + "/wijzigen")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".bijeen-summary a")
                        .eachAttr("href"))
                .containsExactly("#name");
    }

    private Document open(String path) throws Exception {
        var answer = answer(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return answer(form.with(csrf()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(office.as(staff))).andReturn().getResponse();
    }
}

package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Needs;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a colleague needs is between them and the organisers, also where somebody else registered them. */
@BijeenTest
class BookedNeedsTest {

    private static final String KEPT = "zie je hier niet, maar blijft staan";

    @Autowired
    MockMvc web;

    @Autowired
    Crowd crowd;

    @Autowired
    Bookings bookings;

    @Autowired
    Needs needs;

    @Autowired
    PrivateLinks links;

    Registration bram;
    String own;
    String booked;

    @BeforeEach
    void aColleagueToldWhatTheyNeed() throws Exception {
        bram = crowd.party(crowd.meeting(), false, "Anna", "Bram").getLast();
        own = links.path(bram) + "/wijzigen";
        booked = links.path(bookings.of(bram)) + "/2/wijzigen";
        save(own, "Halal", "Een plek voor een rolstoel");
    }

    @Test
    void whoever_booked_does_not_read_what_a_colleague_needs() throws Exception {
        assertThat(page(booked).html()).contains(KEPT).doesNotContain("Halal", "rolstoel\"");
        assertThat(page(booked).select("[name=access], [name=dietary]").eachAttr("value"))
                .containsOnly("");

        assertThat(page(own).select("[name=access]").val()).isEqualTo("Een plek voor een rolstoel");
        assertThat(page(own).html()).doesNotContain(KEPT);
    }

    @Test
    void what_whoever_booked_adds_takes_nothing_away() throws Exception {
        save(booked, "", "");
        assertThat(needs.of(bram.id())).isEqualTo(new Need("Halal", "Een plek voor een rolstoel"));

        save(booked, "halal, geen noten", "Een ringleiding");
        save(booked, "", "Een ringleiding");
        assertThat(needs.of(bram.id()))
                .isEqualTo(new Need("Halal; halal, geen noten", "Een plek voor een rolstoel; Een ringleiding"));

        save(own, "", "");
        assertThat(needs.of(bram.id())).isEqualTo(Need.NONE);
    }

    private void save(String path, String dietary, String access) throws Exception {
        var answer = web.perform(post(path)
                        .with(csrf())
                        .param("name", "Bram")
                        .param("dietary", dietary)
                        .param("access", access))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }
}

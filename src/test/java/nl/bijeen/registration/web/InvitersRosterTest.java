package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Right;
import nl.bijeen.invitation.PassingOn;
import nl.bijeen.invitation.Post;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Of whom a co-host invited it sees how to reach them and how they stand; of the others what the form told, or nothing. */
@BijeenTest
class InvitersRosterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Openings openings;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Registrations registrations;

    @Autowired
    PassingOn passingOn;

    @Autowired
    Post post;

    private Post.Round owner;
    private Post.Round guests;
    private Staff ours;
    private Staff theirs;

    @BeforeEach
    void aMeetingOfTwo() {
        owner = post.round("anna", "early");
        var house = post.round("bram", "carla", "early");
        guests = house.at(owner.event());
        ours = office.staff(associations.get(owner.association()), Role.EDITOR);
        theirs = office.staff(associations.get(guests.association()), Role.EDITOR);
    }

    @Test
    void who_invited_them_sees_how_to_reach_them_and_how_they_stand() throws Exception {
        open(Right.INVITE, Right.PARTICIPANTS);
        post.send(guests, guests.group().id());
        registers("bram");
        registers("anna");

        var page = page();

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "anna Gemeente Kruinwijk adviseur Aangemeld",
                        "bram Gemeente Kruinwijk adviseur bram@kruinwijk.example 0612345678 Aangemeld");
        assertThat(page.html()).doesNotContain("notenallergie", "ringleiding", "anna@");
    }

    @Test
    void with_the_right_to_invite_alone_nobody_else_is_there() throws Exception {
        open(Right.INVITE);
        post.send(guests, guests.group().id());
        registers("bram");
        registers("anna");
        guests.cancel(guests.register("carla"));

        var page = page();

        assertThat(page.select("tbody th").eachText()).containsExactly("bram", "carla");
        assertThat(page.select("tbody tr").last().text()).contains("Afgemeld");
        assertThat(page.text())
                .doesNotContain("anna")
                .contains("ziet alleen " + associations.get(owner.association()).name());
    }

    @Test
    void who_registered_before_the_letter_was_written_is_not_theirs() throws Exception {
        open(Right.INVITE);
        registers("early");
        post.send(guests, guests.group().id());

        assertThat(page().select("tbody tr")).isEmpty();
    }

    @Test
    void the_colleague_to_whom_it_was_passed_on_is_theirs_and_who_passed_it_on_is_not() throws Exception {
        open(Right.INVITE);
        post.send(guests, guests.group().id());
        passingOn.on(guests.invitation("bram"), "dina", new EmailAddress("dina@kruinwijk.example"));
        registers("dina");
        registers("bram");

        assertThat(page().select("tbody th").eachText()).containsExactly("dina");
    }

    @Test
    void whom_the_owner_or_another_meeting_invited_is_not_theirs() throws Exception {
        open(Right.INVITE);
        post.send(owner, owner.group().id());
        var next = post.next(guests);
        post.send(next, next.group().id());
        registers("anna");
        registers("bram");

        assertThat(page().select("tbody tr")).isEmpty();
    }

    @Test
    void without_the_right_to_invite_they_are_shown_as_the_others() throws Exception {
        open(Right.INVITE, Right.PARTICIPANTS);
        post.send(guests, guests.group().id());
        var coHost = coHosts.find(owner.event().id(), guests.association()).orElseThrow();
        openings.change(owner.event(), ours, coHost, rights(Right.PARTICIPANTS));
        registers("bram");

        assertThat(page().select("tbody tr").eachText()).containsExactly("bram Gemeente Kruinwijk adviseur");
    }

    private void open(Right... rights) {
        openings.open(owner.event(), ours, guests.association(), rights(rights));
    }

    private static Set<Right> rights(Right... rights) {
        var set = EnumSet.of(Right.LOOK);
        set.addAll(List.of(rights));
        return set;
    }

    private void registers(String name) {
        var person = new Person(
                name, Crowd.address(name), "0612345678", "Gemeente Kruinwijk", "adviseur", false, Answers.NONE);
        var participant = new Participant(person, new Need("notenallergie", "ringleiding"));
        registrations.register(
                owner.event().id(),
                new Application(
                        UUID.randomUUID(), name, Crowd.address(name), Texts.DUTCH, List.of(participant), false));
    }

    private Element page() throws Exception {
        var address =
                "/bureau/bijeenkomsten/" + associations.get(owner.association()).slug() + "~"
                        + owner.event().slug() + "/deelnemers";
        var answer =
                mvc.perform(get(address).with(office.as(theirs))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).selectFirst("main");
    }
}

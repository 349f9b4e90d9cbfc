package nl.bijeen.invitation.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Right;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Post;
import nl.bijeen.mail.EmailAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A co-host invites from its own register; neither sees the other's groups, people or letters. */
@BijeenTest
class CoHostInvitingTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    StaffMembers members;

    @Autowired
    Openings openings;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Post post;

    private Post.Round owner;
    private Post.Round guests;
    private Staff ours;
    private Staff theirs;
    private String home;

    @BeforeEach
    void aMeetingOfTwo() {
        owner = post.round("anna");
        var house = post.round("bram", "carla");
        guests = house.at(owner.event());
        ours = staff(owner, Role.EDITOR);
        theirs = staff(guests, Role.EDITOR);
        home = "/bureau/bijeenkomsten/" + associations.get(owner.association()).slug() + "~"
                + owner.event().slug();
        openings.open(owner.event(), ours, guests.association(), EnumSet.of(Right.LOOK, Right.INVITE));
    }

    @Test
    void a_co_host_invites_the_people_of_its_own_register_who_read_who_sees_that_they_come() throws Exception {
        assertThat(see(theirs, home).select(".bijeen-tabs a").eachText()).contains("Uitnodigen", "Deelnemers");
        var form = see(theirs, home + "/uitnodigen/nieuw").select("main form");
        assertThat(form.select("[name=groups]").eachAttr("value"))
                .containsExactly(guests.group().token());
        assertThat(form.select("[name=audience]")).isEmpty();

        var made = send(
                theirs,
                home + "/uitnodigen/nieuw",
                letter("groups", guests.group().token()));
        var address = String.valueOf(made.getRedirectedUrl());
        assertThat(address).startsWith(home + "/uitnodigen/brief/");
        assertThat(see(theirs, address).select("main").text()).contains("2 mensen krijgen deze uitnodiging");
        send(theirs, address + "/versturen", "when", "now");
        post.deliver(post.campaign(guests));

        assertThat(guests.letters("bram").getFirst())
                .contains(associations.get(guests.association()).name() + " dat je komt en hoe je te bereiken bent");
        assertThat(see(theirs, address).select("main").text()).contains("bram", "carla", "2 mensen.");
        assertThat(see(theirs, address + "/voortgang").text()).contains("Voortgang");
        assertThat(see(theirs, "/uitnodiging/" + guests.link("bram")).text())
                .contains(
                        associations.get(owner.association()).name() + " organiseert de bijeenkomst.",
                        associations.get(guests.association()).name() + " nodigt je uit, en ziet of je komt");
    }

    @Test
    void neither_finds_the_letters_of_the_other() throws Exception {
        var own = "/bureau/bijeenkomsten/" + owner.event().slug() + "/uitnodigen";
        post.send(owner, owner.group().id());
        post.send(guests, guests.group().id());
        var oursToken = post.campaign(owner).token();
        var theirsToken = post.campaign(guests).token();

        assertThat(see(ours, own).select("tbody tr")).hasSize(1);
        assertThat(see(theirs, home + "/uitnodigen").select("tbody tr")).hasSize(1);
        for (var act : List.of("", "/wijzigen", "/herinnering", "/voortgang")) {
            assertThat(status(theirs, home + "/uitnodigen/brief/" + oursToken + act))
                    .isEqualTo(404);
            assertThat(status(ours, own + "/brief/" + theirsToken + act)).isEqualTo(404);
        }
        for (var act : List.of("/wijzigen", "/herinnering", "/versturen", "/pauze", "/verder", "/weg", "/proef")) {
            assertThat(send(theirs, home + "/uitnodigen/brief/" + oursToken + act)
                            .getStatus())
                    .isEqualTo(404);
            assertThat(send(ours, own + "/brief/" + theirsToken + act).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void groups_people_and_audience_of_the_owner_cannot_be_chosen() throws Exception {
        var person = send(theirs, home + "/uitnodigen/nieuw", letter("addresses", "anna@kruinwijk.example"));
        assertThat(person.getStatus()).isEqualTo(422);
        assertThat(send(theirs, home + "/uitnodigen/nieuw", letter("audience", "true"))
                        .getStatus())
                .isEqualTo(422);

        var made = send(
                theirs,
                home + "/uitnodigen/nieuw",
                letter("groups", owner.group().token()));

        assertThat(see(theirs, String.valueOf(made.getRedirectedUrl()))
                        .select("main")
                        .text())
                .contains("Niemand krijgt deze uitnodiging")
                .doesNotContain("anna");
    }

    @Test
    void places_and_standing_rules_stay_with_the_owner() throws Exception {
        assertThat(status(theirs, home + "/uitnodigen/plaatsen")).isEqualTo(404);
        assertThat(send(theirs, home + "/uitnodigen/plaatsen", "whom", "organisations", "seats", "3")
                        .getStatus())
                .isEqualTo(404);
        send(
                ours,
                "/bureau/bijeenkomsten/" + owner.event().slug() + "/uitnodigen/plaatsen",
                "whom",
                owner.group().token(),
                "seats",
                "20");

        assertThat(see(theirs, home + "/uitnodigen").select("main").text()).doesNotContain("Hooguit", "Themagroep");
    }

    @Test
    void without_the_right_it_is_not_there_and_a_guest_never_has_it() throws Exception {
        var coHost = coHosts.find(owner.event().id(), guests.association()).orElseThrow();
        openings.change(owner.event(), ours, coHost, EnumSet.of(Right.LOOK, Right.EDIT, Right.PARTICIPANTS));
        assertThat(status(theirs, home + "/uitnodigen")).isEqualTo(404);
        assertThat(send(theirs, home + "/uitnodigen/nieuw", letter()).getStatus())
                .isEqualTo(404);

        var outsider = new Openings.Guest(
                "Ministerie", "Sam Proef", new EmailAddress("sam-" + home.hashCode() + "@ministerie.example"));
        openings.open(owner.event(), ours, outsider, EnumSet.allOf(Right.class));
        var guest = coHosts.of(owner.event().id()).stream()
                .filter(it -> it.guest() != null)
                .findFirst()
                .orElseThrow();
        assertThat(guest.rights()).doesNotContain(Right.INVITE);
        var sam = members.of(guest.house()).getFirst();
        assertThat(status(sam, home + "/uitnodigen")).isEqualTo(404);
        assertThat(see(sam, home).select(".bijeen-tabs a").eachText()).doesNotContain("Uitnodigen");
        openings.change(owner.event(), ours, guest, EnumSet.allOf(Right.class));
        assertThat(status(sam, home + "/uitnodigen")).isEqualTo(404);
    }

    @Test
    void a_reader_of_the_co_host_sees_names_and_writes_nothing() throws Exception {
        post.send(guests, guests.group().id());
        var reader = staff(guests, Role.READER);
        var address = home + "/uitnodigen/brief/" + post.campaign(guests).token();

        assertThat(see(reader, address).select("main").text())
                .contains("bram")
                .doesNotContain("bram@kruinwijk.example");
        assertThat(status(reader, home + "/uitnodigen/nieuw")).isEqualTo(403);
        assertThat(send(reader, address + "/pauze").getStatus()).isEqualTo(403);
    }

    @Test
    void their_person_shows_the_invitation_with_a_way_to_the_meeting() throws Exception {
        post.send(guests, guests.group().id());
        var person = "/bureau/mensen/persoon/" + guests.person("bram").token();
        assertThat(see(theirs, person).select("a[href=" + home + "/uitnodigen]"))
                .hasSize(1);

        openings.withdraw(
                owner.event(),
                ours,
                coHosts.find(owner.event().id(), guests.association()).orElseThrow());
        assertThat(see(theirs, person).select("a[href=" + home + "/uitnodigen]"))
                .isEmpty();
        assertThat(see(theirs, person).text()).contains(owner.event().title());
        assertThat(campaigns.of(guests.association(), owner.event().id())).hasSize(1);
    }

    private static String[] letter(String... whom) {
        var always = Stream.of("name", "Van ons", "subject", "Kom", "letter", "Dag {naam}");
        return Stream.concat(always, Stream.of(whom)).toArray(String[]::new);
    }

    private Staff staff(Post.Round round, Role role) {
        return office.staff(associations.get(round.association()), role);
    }

    private Document see(Staff staff, String path) throws Exception {
        var answer = answer(staff, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int status(Staff staff, String path) throws Exception {
        return answer(staff, path).getStatus();
    }

    private MockHttpServletResponse answer(Staff staff, String path) throws Exception {
        return web.perform(get(URI.create(path)).with(office.as(staff)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Staff staff, String path, String... fields) throws Exception {
        var request = post(URI.create(path)).with(office.as(staff)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }
}

package nl.bijeen.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.TestSurroundings.MAIL;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Role;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BijeenTest
class SignInTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    StaffMembers members;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient db;

    Staff staff;

    @BeforeEach
    void somebody() {
        staff = office.staff(office.association(), Role.ADMINISTRATOR);
    }

    @Test
    void the_link_in_the_letter_brings_you_where_you_wanted_to_go() throws Exception {
        ask(staff.email().value(), "/bureau/medewerkers").andExpect(status().isSeeOther());

        var link = linkIn(text(MAIL.newest(staff.email().value())));
        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString(staff.name())));
        var session = mvc.perform(post(link).with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/bureau/medewerkers"))
                .andReturn()
                .getResponse()
                .getCookie("bijeen");

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        mvc.perform(get("/bureau/medewerkers").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void the_answer_is_the_same_for_who_works_here_and_who_does_not() throws Exception {
        var known = ask(staff.email().value(), "").andReturn().getResponse();
        var unknown = ask("niemand-" + UUID.randomUUID() + "@nergens.example", "")
                .andReturn()
                .getResponse();

        assertThat(unknown.getStatus()).isEqualTo(known.getStatus()).isEqualTo(303);
        assertThat(unknown.getHeader("Location")).isEqualTo(known.getHeader("Location"));
        assertThat(unknown.getContentAsString()).isEqualTo(known.getContentAsString());
    }

    @Test
    void who_works_for_two_associations_gets_a_letter_of_each() throws Exception {
        var other = office.association();
        members.take(other.id(), staff.name(), staff.email(), Role.READER, Actor.program());

        ask(staff.email().value(), "");

        assertThat(MAIL.await(staff.email().value(), 2))
                .extracting(it -> it.getSubject())
                .doesNotHaveDuplicates();
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() throws Exception {
        var link = links.make(staff, "");

        for (var i = 0; i < 3; i++) mvc.perform(get(link)).andExpect(status().isOk());

        mvc.perform(post(link).with(csrf())).andExpect(status().isSeeOther());
    }

    @Test
    void a_link_works_once() throws Exception {
        var link = links.make(staff, "");
        mvc.perform(post(link).with(csrf())).andExpect(status().isSeeOther());

        mvc.perform(post(link).with(csrf()))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("al een keer gebruikt")));
        mvc.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void a_link_works_for_fifteen_minutes() throws Exception {
        var link = links.make(staff, "");
        db.sql("update sign_in_link set expires_at = expires_at - interval '15 minutes' where hash = ?")
                .param(Tokens.hash(link.substring(link.lastIndexOf('/') + 1)))
                .update();

        mvc.perform(get(link)).andExpect(status().isGone()).andExpect(content().string(containsString("verlopen")));
        mvc.perform(post(link).with(csrf())).andExpect(status().isGone());
    }

    @Test
    void a_link_nobody_made_is_not_there() throws Exception {
        mvc.perform(get("/bureau/aanmelden/AAAAAAAAAAAAAAAAAAAAAA")).andExpect(status().isNotFound());
        mvc.perform(post("/bureau/aanmelden/AAAAAAAAAAAAAAAAAAAAAA").with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_database_does_not_hold_what_opens_the_door() {
        var link = links.make(staff, "");

        assertThat(db.sql("select count(*) from sign_in_link where hash = ?")
                        .param(link.substring(link.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_session_slipped_in_before_is_worth_nothing_after() throws Exception {
        var slipped = office.cookie(office.editor());

        var session = signIn(staff, slipped);

        assertThat(session.getValue()).isNotEqualTo(slipped.getValue());
        mvc.perform(get("/bureau/medewerkers").cookie(slipped)).andExpect(status().isSeeOther());
    }

    @Test
    void who_signs_out_is_out() throws Exception {
        var session = signIn(staff);

        mvc.perform(post("/bureau/afmelden").cookie(session).with(csrf())).andExpect(status().isSeeOther());

        mvc.perform(get("/bureau/medewerkers").cookie(session))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", containsString("/bureau/aanmelden")));
    }

    @Test
    void who_is_let_go_is_out_at_once_and_no_link_lets_them_in() throws Exception {
        var boss = office.staff(office.association(), Role.ADMINISTRATOR);
        var leaving = members.take(boss.association(), "Weg", staff.email(), Role.EDITOR, Actor.program())
                .orElseThrow();
        var session = signIn(leaving);
        var link = links.make(leaving, "");

        members.remove(boss, leaving.id());

        mvc.perform(get("/bureau").cookie(session)).andExpect(status().isSeeOther());
        mvc.perform(post(link).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void what_is_no_address_is_told_and_kept() throws Exception {
        ask("noor<script>", "/bureau/medewerkers")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"noor&lt;script>\"")))
                .andExpect(content().string(containsString("value=\"/bureau/medewerkers\"")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    private Cookie signIn(Staff who, Cookie... before) throws Exception {
        var request = post(links.make(who, "")).with(csrf());
        if (before.length > 0) request.cookie(before);
        return mvc.perform(request).andReturn().getResponse().getCookie("bijeen");
    }

    private ResultActions ask(String email, String wanted) throws Exception {
        var number = Math.floorMod(UUID.randomUUID().hashCode(), 1 << 16);
        return ask(email, wanted, request -> {
            request.setRemoteAddr("10.9." + number / 256 + "." + number % 256);
            return request;
        });
    }

    private ResultActions ask(String email, String wanted, RequestPostProcessor client) throws Exception {
        return mvc.perform(post("/bureau/aanmelden")
                .param("email", email)
                .param("naar", wanted)
                .with(client)
                .with(csrf()));
    }

    private static String text(MimeMessage letter) throws Exception {
        var raw = new ByteArrayOutputStream();
        letter.writeTo(raw);
        return raw.toString(UTF_8).replace("=\r\n", "");
    }

    private static String linkIn(String letter) {
        var link = Pattern.compile("/bureau/aanmelden/[A-Za-z0-9_-]{22}").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }
}

package nl.bijeen;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.bijeen.Belongings.Owned;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Openings.Guest;
import nl.bijeen.event.Right;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks over every address of the office with what belongs to another association. To that association it is not there. */
@BijeenTest
@Import(Belongings.class)
class IsolationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Belongings belongings;

    @Autowired
    Openings openings;

    @Autowired
    CoHosts coHosts;

    @Autowired
    StaffMembers members;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    static final String MARK = "Geheimenberg";

    Owned owned;
    Staff stranger;

    @BeforeEach
    void anAssociationAndAStranger() {
        owned = belongings.marked(MARK);
        stranger = office.staff(office.association(), Role.ADMINISTRATOR);
    }

    @Test
    void what_an_association_owns_is_there_for_its_own_staff() throws Exception {
        for (var address : all()) {
            if (address.looksOnly())
                assertThat(answer(address.request(owned.parts()), owned.administrator())
                                .getStatus())
                        .as("%s, which the owner opens", address)
                        .isLessThan(400);
        }
    }

    @Test
    void to_another_association_it_is_not_there() throws Exception {
        var before = contents(owned.association());
        for (var address : all()) {
            if (address.namesSomething())
                assertThat(answer(address.request(owned.parts()).params(fields(owned)), stranger)
                                .getStatus())
                        .as("%s, with what belongs to another association", address)
                        .isEqualTo(404);
        }
        assertThat(contents(owned.association())).isEqualTo(before);
    }

    @Test
    void another_association_neither_reads_nor_changes_it_by_what_a_form_sends_along() throws Exception {
        var before = contents(owned.association());
        var others = belongings.marked("Eigenheim");
        for (var address : all()) {
            var answer = answer(address.request(others.parts()).params(fields(owned)), others.administrator());
            assertThat(answer.getStatus()).as(address.toString()).isLessThan(500);
            assertThat(answer.getContentAsString()).as(address.toString()).doesNotContain(MARK);
        }
        assertThat(contents(owned.association())).isEqualTo(before);
    }

    @Test
    void a_co_host_opens_what_is_shared_with_them_and_nothing_else() throws Exception {
        var one = "/bureau/bijeenkomsten/{slug}";
        var look = Set.of("GET " + one, "GET " + one + "/aankondiging", "GET " + one + "/journaal");
        var edit = Set.of(
                "POST " + one + "/aankondiging",
                "GET " + one + "/bestanden",
                "POST " + one + "/bestanden",
                "GET " + one + "/beelden.json",
                "GET " + one + "/bestanden/{token}/verwijderen",
                "POST " + one + "/bestanden/{token}/verwijderen");
        var participants = Set.of("GET " + one + "/deelnemers");

        var invite = Set.of(
                "GET " + one + "/uitnodigen", "GET " + one + "/uitnodigen/nieuw", "POST " + one + "/uitnodigen/nieuw");

        var expected = new TreeSet<>(look);
        assertThat(openTo(EnumSet.of(Right.LOOK))).isEqualTo(expected);
        expected.addAll(participants);
        assertThat(openTo(EnumSet.of(Right.LOOK, Right.PARTICIPANTS))).isEqualTo(expected);
        expected.removeAll(participants);
        expected.addAll(edit);
        assertThat(openTo(EnumSet.of(Right.LOOK, Right.EDIT))).isEqualTo(expected);
        expected.removeAll(edit);
        expected.addAll(participants);
        expected.addAll(invite);
        assertThat(openTo(EnumSet.of(Right.LOOK, Right.INVITE))).isEqualTo(expected);
    }

    @Test
    void a_guest_has_the_list_and_what_was_opened_and_no_office_beside_it() throws Exception {
        var email = new EmailAddress("gast@" + owned.association().slug() + ".example");
        openings.open(
                owned.event(),
                owned.administrator(),
                new Guest("Ministerie", "Sam Proef", email),
                EnumSet.of(Right.LOOK));
        var house = coHosts.of(owned.event().id()).getFirst().house();
        var guest = members.of(house).getFirst();

        var open = new TreeSet<String>();
        for (var address : all())
            if (answer(address.request(owned.parts()).params(fields(owned)), guest)
                            .getStatus()
                    != 404) open.add(address.toString());
        assertThat(open).containsExactly("GET /bureau", "GET /bureau/bijeenkomsten");
    }

    /** Every address that answers a co-host with these rights otherwise than with 404. Pages first, so that nothing is gone. */
    private Set<String> openTo(Set<Right> rights) throws Exception {
        coHosts.find(owned.event().id(), stranger.association())
                .ifPresent(it -> openings.withdraw(owned.event(), owned.administrator(), it));
        openings.open(owned.event(), owned.administrator(), stranger.association(), rights);
        var parts = new HashMap<>(owned.parts());
        parts.computeIfPresent(
                "/bureau/bijeenkomsten/{slug}", (_, slug) -> owned.association().slug() + "~" + slug);
        var addresses = all().stream().filter(OfficeAddress::namesSomething).toList();
        var open = new TreeSet<String>();
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            for (var address : addresses) {
                if (!address.method().equals(method)) continue;
                var status = answer(address.request(parts).params(fields(owned)), stranger)
                        .getStatus();
                assertThat(status).as(address.toString()).isNotEqualTo(403).isLessThan(500);
                if (status != 404) open.add(address.toString());
            }
        }
        return open;
    }

    @Test
    void an_address_that_is_not_tried_says_so() {
        var address = new OfficeAddress(HttpMethod.GET, "/bureau/kasten/{la}", new LinkedMultiValueMap<>(), false);

        assertThatThrownBy(() -> address.filled(owned.parts()))
                .hasMessageContaining("GET /bureau/kasten/{la}")
                .hasMessageContaining("Belongings");
    }

    private static MultiValueMap<String, String> fields(Owned owned) {
        var fields = new LinkedMultiValueMap<String, String>();
        owned.fields().forEach(fields::add);
        return fields;
    }

    private List<OfficeAddress> all() {
        var all = OfficeAddress.all(pages);
        assertThat(all).hasSizeGreaterThan(80);
        return all;
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request, Staff staff)
            throws Exception {
        return mvc.perform(request.with(office.as(staff)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /**
     * Every row of every table that says whose it is. What has no such column hangs on one that has, and is journalled. Of
     * letters only which there are: they are sent meanwhile.
     */
    private Map<String, List<String>> contents(Association association) {
        var contents = new TreeMap<String, List<String>>();
        var tables = db.sql("select table_name from information_schema.columns where column_name = 'association_id'")
                .query(String.class)
                .list();
        for (var table : tables) contents.put(table, rows(table, association));
        return contents;
    }

    private List<String> rows(String table, Association association) {
        var what = table.equals("letter") ? "token::text" : "t::text";
        return db.sql("select %s from %s t where association_id = ? order by 1".formatted(what, table))
                .param(association.id().value())
                .query(String.class)
                .list();
    }
}

package nl.bijeen.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class JournalPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Staff staff;

    @BeforeEach
    void somebody() {
        staff = office.staff(office.association(), Role.EDITOR);
    }

    @Test
    void tells_who_did_what_in_words() throws Exception {
        transaction.executeWithoutResult(_ -> journal.note(
                staff.association(),
                staff.actor(),
                "association.changed",
                null,
                null,
                new Change("name", "Oud <Beraad>", "Nieuw Beraad"),
                new Change("website", null, "")));

        mvc.perform(get("/bureau/journaal").with(office.as(staff)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Instellingen gewijzigd")))
                .andExpect(content().string(containsString(staff.name())))
                .andExpect(content().string(containsString("Oud &lt;Beraad&gt;")))
                .andExpect(content().string(containsString("Bijeen, automatisch")));
    }

    @Test
    void never_tells_what_happened_elsewhere() throws Exception {
        var other = office.staff(office.association(), Role.EDITOR);

        mvc.perform(get("/bureau/journaal").with(office.as(staff)))
                .andExpect(content().string(not(containsString(other.name()))));
    }

    @Test
    void says_that_it_is_whole() throws Exception {
        mvc.perform(get("/bureau/journaal/controle").with(office.as(staff)))
                .andExpect(content().string(containsString("Alle 2 regels zijn onaangeroerd")));
    }

    @Test
    void says_which_line_is_not_what_was_written() throws Exception {
        forge("update journal_entry set at = at - interval '1 day' where number = 1 and association_id = ?");

        mvc.perform(get("/bureau/journaal/controle").with(office.as(staff)))
                .andExpect(content().string(containsString("Regel 1 is veranderd")));
    }

    @Test
    void says_which_line_is_missing() throws Exception {
        forge("delete from journal_entry where number = 2 and association_id = ?");

        mvc.perform(get("/bureau/journaal/controle").with(office.as(staff)))
                .andExpect(content().string(containsString("Regel 2 ontbreekt")));
    }

    @Test
    void asks_the_database_as_often_for_two_lines_as_for_four() throws Exception {
        var door = office.as(staff);
        var two = Statements.of(() -> mvc.perform(get("/bureau/journaal").with(door)));
        transaction.executeWithoutResult(_ -> {
            journal.note(staff.association(), staff.actor(), "association.changed", null, null);
            journal.note(staff.association(), staff.actor(), "association.changed", null, null);
        });

        assertThat(Statements.of(() -> mvc.perform(get("/bureau/journaal").with(door))))
                .isEqualTo(two);
    }

    private void forge(String sql) {
        transaction.executeWithoutResult(_ -> {
            db.sql("set local session_replication_role = replica").update();
            assertThat(db.sql(sql).param(staff.association().value()).update()).isEqualTo(1);
        });
    }
}

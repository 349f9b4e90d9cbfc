package nl.bijeen.people;

import static nl.bijeen.people.ImportVerdict.Outcome.CHANGED;
import static nl.bijeen.people.ImportVerdict.Outcome.NEW;
import static nl.bijeen.people.ImportsTest.LIST;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Verdict;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However often somebody presses, and whatever happens meanwhile: what was shown is done once. */
@BijeenTest
class ImportOnceTest {

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    Imports imports;

    @Autowired
    Persons persons;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
    }

    @Test
    void confirming_twice_imports_once() {
        var file = files.checked(house, LIST);

        assertThat(imports.confirm(file, STAFF)).isTrue();
        assertThat(imports.confirm(file, STAFF)).isFalse();
        files.finish(file);
        assertThat(imports.confirm(files.again(file), STAFF)).isFalse();

        assertThat(journal.ofSubject(house, person("zoe@kruinwijk.example").subject(), 1)
                        .entries())
                .extracting(it -> it.note().what())
                .containsOnlyOnce("people.person_added");
    }

    @Test
    void what_changed_since_it_was_shown_is_shown_again_instead_of_done() {
        var file = files.checked(house, LIST);
        people.person(house, "Bram de Smit", "bram@kruinwijk.example");

        imports.confirm(file, STAFF);
        var shown = files.finish(file);

        assertThat(shown.state()).isEqualTo(Import.State.CHECKED);
        assertThat(shown.remark()).isEqualTo(Import.Remark.REGISTER_CHANGED);
        assertThat(shown.count(NEW)).isEqualTo(1);
        assertThat(shown.count(CHANGED)).isEqualTo(1);
        assertThat(person("zoe@kruinwijk.example")).isNull();
        assertThat(person("bram@kruinwijk.example").name()).isEqualTo("Bram de Smit");
    }

    @Test
    void two_who_import_the_same_list_at_once_bring_it_once() throws Exception {
        var list = "Naam;Organisatie\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 500)
                                .mapToObj(it -> "Persoon " + it + ";Kruinwijk")
                                .toList());
        var first = files.checked(house, list);
        var second = files.checked(house, list);
        imports.confirm(first, STAFF);
        imports.confirm(second, STAFF);

        AtOnce.times(3, _ -> files.work.next());
        files.finish(first);
        files.finish(second);

        assertThat(List.of(files.again(first), files.again(second)))
                .extracting(Import::state)
                .containsExactlyInAnyOrder(Import.State.IMPORTED, Import.State.CHECKED);
        assertThat(count("person")).isEqualTo(500);
    }

    @Test
    void work_that_is_cut_off_is_begun_again_and_has_done_nothing() {
        var file = files.checked(house, LIST);
        imports.confirm(file, STAFF);

        // As when the program is killed: the database takes back what was not committed.
        transaction.executeWithoutResult(cut -> {
            assertThat(files.work.next()).isTrue();
            assertThat(person("zoe@kruinwijk.example")).isNotNull();
            cut.setRollbackOnly();
        });

        assertThat(files.finish(file).state()).isEqualTo(Import.State.IMPORTED);
        assertThat(count("person")).isEqualTo(2);
        assertThat(journal.verify(house)).isInstanceOf(Verdict.Whole.class);
    }

    private Person person(String email) {
        return persons.at(house, new EmailAddress(email)).orElse(null);
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table + " where association_id = ?")
                .param(house.value())
                .query(Long.class)
                .single();
    }
}

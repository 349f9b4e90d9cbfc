package nl.bijeen.people;

import static nl.bijeen.people.ImportVerdict.Outcome.CHANGED;
import static nl.bijeen.people.ImportVerdict.Outcome.NEW;
import static nl.bijeen.people.ImportsTest.LIST;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

@BijeenTest
class ImportUndoTest {

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    Imports imports;

    @Autowired
    ImportLeft left;

    @Autowired
    Persons persons;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
    }

    @Test
    void undoing_makes_everything_as_it_was() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.person(house, "Zoë Oud", "zoe@kruinwijk.example");
        var before = snapshot();
        var file = files.imported(house, LIST);
        assertThat(file.count(NEW)).isEqualTo(1);
        assertThat(file.count(CHANGED)).isEqualTo(1);
        assertThat(snapshot()).isNotEqualTo(before);

        var undone = files.undone(file);

        assertThat(snapshot()).isEqualTo(before);
        assertThat(undone.state()).isEqualTo(Import.State.UNDONE);
        assertThat(left.of(undone)).isEmpty();
        assertThat(persons.find(house, zoe.token())).contains(zoe);
        assertThat(organisations.find(house, kruinwijk.token())).contains(kruinwijk);
        assertThat(journal.ofSubject(house, zoe.subject(), 1)
                        .entries()
                        .getFirst()
                        .note()
                        .what())
                .isEqualTo("people.person_changed");
        assertThat(journal.verify(house)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void what_was_changed_or_used_since_stays_and_is_named() {
        var file = files.imported(house, LIST);
        var zoe = person("zoe@kruinwijk.example");
        persons.change(zoe, new Person.Profile("Zoë Anders", zoe.profile().email(), ""), STAFF);

        var undone = files.undone(file);

        assertThat(person("zoe@kruinwijk.example").name()).isEqualTo("Zoë Anders");
        assertThat(person("bram@kruinwijk.example")).isNull();
        assertThat(left.of(undone)).containsExactly(new ImportLeft.Left("PERSON", "Zoë Anders", zoe.token()));
        assertThat(organisations.named(house, "Gemeente Kruinwijk")).isEmpty();
    }

    @Test
    void an_organisation_where_somebody_came_to_work_since_stays() {
        var file = files.imported(house, LIST);
        var kruinwijk = organisations.named(house, "Gemeente Kruinwijk").orElseThrow();
        people.at(kruinwijk, "Later", "later@kruinwijk.example", Position.Role.OTHER);

        var undone = files.undone(file);

        assertThat(left.of(undone))
                .containsExactly(new ImportLeft.Left("ORGANISATION", "Gemeente Kruinwijk", kruinwijk.token()));
        assertThat(person("zoe@kruinwijk.example")).isNull();
    }

    @Test
    void after_thirty_days_an_import_stands() {
        var file = files.imported(house, LIST);
        db.sql("update people_import set imported_at = imported_at - interval '30 days' where id = ?")
                .param(file.id())
                .update();
        imports.forget();

        assertThat(imports.undo(files.again(file), STAFF)).isFalse();
        assertThat(files.work.next()).isFalse();
        assertThat(person("zoe@kruinwijk.example")).isNotNull();
    }

    @Test
    void an_organisation_that_got_a_mail_domain_since_stays() {
        var file = files.imported(house, LIST);
        db.sql("update organisation set mail_domains = '{kruinwijk.example}' where association_id = ?")
                .param(house.value())
                .update();

        var undone = files.undone(file);

        assertThat(left.of(undone)).extracting(ImportLeft.Left::name).containsExactly("Gemeente Kruinwijk");
    }

    private Person person(String email) {
        return persons.at(house, new EmailAddress(email)).orElse(null);
    }

    /** All that the register holds of the association. */
    private List<String> snapshot() {
        return db.sql("""
                        select to_jsonb(p)::text from person p where association_id = :a
                        union all select to_jsonb(o)::text from organisation o where association_id = :a
                        union all select to_jsonb(g)::text from person_group g where association_id = :a
                        union all select to_jsonb(f)::text from position f
                            where person_id in (select id from person where association_id = :a)
                        union all select to_jsonb(m)::text from membership m
                            where organisation_id in (select id from organisation where association_id = :a)
                        union all select to_jsonb(m)::text from group_member m
                            where person_id in (select id from person where association_id = :a)
                        order by 1
                        """).param("a", house.value()).query(String.class).list();
    }
}

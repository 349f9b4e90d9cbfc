package nl.bijeen.people;

import static nl.bijeen.people.ImportVerdict.Outcome.NEW;
import static nl.bijeen.people.ImportVerdict.Outcome.REFUSED;
import static nl.bijeen.people.ImportVerdict.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Verdict;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class ImportsTest {

    static final String LIST = """
            Naam;E-mailadres;Organisatie;Functie;Groepen;Lid sinds
            Zoë Gündoğan;zoe@kruinwijk.example;Gemeente Kruinwijk;Directeur;G40;1-1-2020
            Bram Smit;bram@kruinwijk.example;Gemeente Kruinwijk;Manager inkomen;G40, Beleid;1-1-2020
            """;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    Imports imports;

    @Autowired
    ImportRows rows;

    @Autowired
    Persons persons;

    @Autowired
    Positions positions;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    GroupMembers members;

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
    void nothing_changes_until_it_is_confirmed() {
        var file = files.checked(house, LIST);

        assertThat(file.count(NEW)).isEqualTo(2);
        assertThat(rows.verdicts(file, NEW, 1)).hasSize(2);
        assertThat(person("zoe@kruinwijk.example")).isNull();
    }

    @Test
    void a_list_brings_people_organisations_positions_groups_and_memberships() {
        files.imported(house, LIST);

        var zoe = person("zoe@kruinwijk.example");
        var kruinwijk = organisations.named(house, "Gemeente Kruinwijk").orElseThrow();
        assertThat(zoe.name()).isEqualTo("Zoë Gündoğan");
        assertThat(positions.of(zoe)).singleElement().satisfies(it -> {
            assertThat(it.organisation()).isEqualTo(kruinwijk);
            assertThat(it.role()).isEqualTo(Position.Role.DIRECTOR);
        });
        assertThat(kruinwijk.profile().kind()).isEqualTo(Organisation.Kind.MUNICIPALITY);
        assertThat(memberships.of(kruinwijk)).containsExactly(Period.from(LocalDate.of(2020, 1, 1)));
        assertThat(members.lists(person("bram@kruinwijk.example")))
                .extracting(Group::name)
                .containsExactly("Beleid", "G40");
    }

    @Test
    void the_same_list_again_is_all_the_same() {
        files.imported(house, LIST);

        var again = files.checked(house, LIST);

        assertThat(again.count(SAME)).isEqualTo(2);
        assertThat(again.changesAnything()).isFalse();
    }

    @Test
    void refused_rows_are_left_out_and_the_others_come_in() {
        var file = files.imported(house, "Naam;E-mail\nZoë;zoe@k.example\nBram;bram@\n");

        assertThat(file.count(REFUSED)).isEqualTo(1);
        assertThat(person("zoe@k.example")).isNotNull();
    }

    @Test
    void the_columns_of_a_file_are_remembered_for_the_association() {
        var strange = "Wie;Waar;Hoe\nZoë;Kruinwijk;zoe@k.example\n";
        var file = files.sent(house, strange);
        assertThat(imports.mapping(file).used()).isZero();

        files.check(file, List.of("NAME", "ORGANISATION", "MAIL"));

        var next = files.sent(house, "hoe;wie;waar\nzoe@k.example;Zoë;Kruinwijk\n");
        assertThat(imports.mapping(next).names()).containsExactly("MAIL", "NAME", "ORGANISATION");
        assertThat(imports.mapping(files.sent(office.association().id(), strange))
                        .used())
                .isZero();
    }

    @Test
    void what_was_in_the_file_is_gone_once_it_is_imported() {
        var file = files.imported(house, LIST);

        assertThat(rowsOf(file)).isZero();
    }

    @Test
    void a_file_that_nobody_imports_is_gone_after_a_day_and_not_before() {
        var old = files.checked(house, LIST);
        var fresh = files.checked(house, LIST);
        db.sql("update people_import set uploaded_at = uploaded_at - interval '24 hours' where id = ?")
                .param(old.id())
                .update();

        imports.forget();

        assertThat(imports.find(house, old.token())).isEmpty();
        assertThat(rowsOf(old)).isZero();
        assertThat(imports.find(house, fresh.token())).isPresent();
    }

    @Test
    void another_association_finds_no_file_and_no_people_in_it() {
        people.municipality(office.association().id(), "Gemeente Kruinwijk");
        var file = files.checked(house, LIST);
        var neighbour = office.association().id();

        assertThat(imports.find(neighbour, file.token())).isEmpty();
        assertThat(imports.recent(neighbour)).isEmpty();
        assertThat(files.checked(neighbour, LIST).count(NEW)).isEqualTo(2);
    }

    @Test
    void every_change_of_an_import_stands_in_the_journal() {
        people.person(house, "Zoë Oud", "zoe@kruinwijk.example");
        var file = files.imported(house, LIST);

        assertThat(told(person("bram@kruinwijk.example").subject())).containsExactly("people.person_added");
        assertThat(journal.ofSubject(house, person("bram@kruinwijk.example").subject(), 1)
                        .entries())
                .flatExtracting(it -> it.note().changes())
                .contains(new Change("name", null, "Bram Smit"), new Change("job", null, "Manager inkomen"))
                .contains(new Change("group", null, "G40"), new Change("group", null, "Beleid"));
        assertThat(told(person("zoe@kruinwijk.example").subject()))
                .containsExactly(
                        "people.group_joined", "people.position_added", "people.person_changed", "people.person_added");
        assertThat(told(file.subject())).containsExactly("people.imported");
        assertThat(journal.verify(house)).isInstanceOf(Verdict.Whole.class);
    }

    private List<String> told(String subject) {
        return journal.ofSubject(house, subject, 1).entries().stream()
                .map(it -> it.note().what())
                .toList();
    }

    private Person person(String email) {
        return persons.at(house, new EmailAddress(email)).orElse(null);
    }

    private long rowsOf(Import file) {
        return db.sql("select count(*) from import_row where import_id = ?")
                .param(file.id())
                .query(Long.class)
                .single();
    }
}

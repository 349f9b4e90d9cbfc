package nl.bijeen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Verdict.Broken;
import nl.bijeen.journal.Verdict.Whole;
import nl.bijeen.journal.Verdict.Why;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class JournalTest {

    private static final AtomicLong ASSOCIATIONS = new AtomicLong(900_000);

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    final AssociationId association = new AssociationId(ASSOCIATIONS.incrementAndGet());

    @Test
    void tells_who_changed_what_newest_first() {
        note("event.drafted", new Change("title", null, "Voorjaarscongres"));
        note("event.renamed", new Change("title", "Voorjaarscongres", "Najaarscongres"));

        var entries = journal.ofMeeting(association, 7, 1).entries();

        assertThat(entries).extracting(Entry::number).containsExactly(2L, 1L);
        assertThat(entries.getFirst().note())
                .isEqualTo(new Note(
                        Actor.staff(1, "Noor"),
                        "event.renamed",
                        7L,
                        "event:7",
                        List.of(new Change("title", "Voorjaarscongres", "Najaarscongres"))));
        assertThat(journal.ofMeeting(association, 8, 1).entries()).isEmpty();
        assertThat(journal.ofSubject(association, "event:7", 1).entries()).hasSize(2);
    }

    @Test
    void never_shows_the_journal_of_another_association() {
        note("event.drafted");

        var other = new AssociationId(ASSOCIATIONS.incrementAndGet());

        assertThat(journal.ofAssociation(other, 1).entries()).isEmpty();
        assertThat(journal.ofMeeting(other, 7, 1).entries()).isEmpty();
        assertThat(journal.ofSubject(other, "event:7", 1).entries()).isEmpty();
        assertThat(journal.erase(other, "event:7")).isZero();
        assertThat(journal.verify(other)).isEqualTo(new Whole(0));
    }

    @Test
    void pages_are_fifty_entries_long() {
        transaction.executeWithoutResult(_ -> IntStream.range(0, 51).forEach(_ -> note()));

        assertThat(journal.ofAssociation(association, 1).entries()).hasSize(50);
        assertThat(journal.ofAssociation(association, 1).pages()).isEqualTo(2);
        assertThat(journal.ofAssociation(association, 2).entries()).hasSize(1);
    }

    @Test
    void what_is_not_committed_did_not_happen() {
        transaction.executeWithoutResult(status -> {
            note();
            status.setRollbackOnly();
        });

        assertThat(journal.verify(association)).isEqualTo(new Whole(0));
        assertThatThrownBy(() -> journal.note(association, Actor.program(), "event.closed", 7L, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void an_untouched_journal_is_whole() {
        three();

        assertThat(journal.verify(association)).isEqualTo(new Whole(3));
    }

    @Test
    void a_changed_entry_is_found() {
        for (var change : List.of(
                "what = 'event.deleted'",
                "at = at + interval '1 microsecond'",
                "actor_name = 'Sam'",
                "actor_id = null",
                "meeting = 8",
                "subject = null",
                "details = '[{\"field\": \"title\", \"from\": \"b\", \"to\": \"x\"}]'",
                "details = null, salt = null",
                "details_hash = null",
                "erased_at = now(), details = null, salt = null, details_hash = null",
                "previous_hash = repeat('0', 64)",
                "hash = repeat('0', 64)")) {
            var journalOf = new JournalTest.Forged(new AssociationId(ASSOCIATIONS.incrementAndGet()));
            journalOf.forge("update journal_entry set " + change + " where number = 2 and association_id = ?");

            assertThat(journal.verify(journalOf.association)).as(change).isEqualTo(new Broken(2, Why.CHANGED));
        }
    }

    @Test
    void a_missing_entry_is_found() {
        for (var number : List.of(1L, 2L, 3L)) {
            var journalOf = new Forged(new AssociationId(ASSOCIATIONS.incrementAndGet()));
            journalOf.forge("delete from journal_entry where number = " + number + " and association_id = ?");

            assertThat(journal.verify(journalOf.association)).isEqualTo(new Broken(number, Why.MISSING));
        }
    }

    @Test
    void a_tail_cut_off_with_the_end_of_the_chain_put_back_is_found_by_its_hash() {
        var journalOf = new Forged(association);
        journalOf.forge("delete from journal_entry where number = 3 and association_id = ?");
        journalOf.forge("update journal_chain set last_number = 2 where association_id = ?");

        assertThat(journal.verify(association)).isEqualTo(new Broken(2, Why.CHANGED));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        var journalOf = new Forged(association);
        journalOf.forge("update journal_entry set number = -number where number > 1 and association_id = ?");
        journalOf.forge("update journal_entry set number = 5 + number where number < 0 and association_id = ?");

        assertThat(journal.verify(association)).isEqualTo(new Broken(2, Why.CHANGED));
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        three();

        for (var sql : List.of(
                "update journal_entry set what = 'x' where association_id = ?",
                "update journal_entry set details = null, salt = null, erased_at = now(), what = 'x' where association_id = ?",
                "update journal_entry set details = null, salt = null where association_id = ?",
                "delete from journal_entry where association_id = ?")) {
            assertThatThrownBy(() -> db.sql(sql).param(association.value()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("the journal only grows");
        }
        assertThatThrownBy(() -> db.sql("truncate journal_entry").update())
                .hasMessageContaining("the journal only grows");
    }

    @Test
    void forgetting_a_subject_leaves_the_chain_whole() {
        three();
        transaction.executeWithoutResult(_ ->
                journal.note(association, Actor.participant(), "x.y", 7L, "registration:1", new Change("n", "a", "b")));

        assertThat(journal.erase(association, "event:7")).isEqualTo(3);

        assertThat(journal.verify(association)).isEqualTo(new Whole(4));
        assertThat(journal.ofSubject(association, "event:7", 1).entries())
                .allMatch(it -> it.note().changes().isEmpty() && it.erasedAt() != null);
        assertThat(journal.ofSubject(association, "registration:1", 1)
                        .entries()
                        .getFirst()
                        .note()
                        .changes())
                .isNotEmpty();
        assertThat(journal.erase(association, "event:7")).isZero();
    }

    @Test
    void notes_of_a_crowd_are_numbered_without_gaps() throws Exception {
        AtOnce.times(40, i -> {
            note("event.changed", new Change("count", null, "" + i));
            return true;
        });

        assertThat(journal.verify(association)).isEqualTo(new Whole(40));
    }

    @Test
    void keeps_every_character_that_a_database_can_keep() {
        note("event.renamed", new Change("title", "\"é\\\n\t😀'", ""), new Change("title\u0001", null, null));

        assertThat(journal.verify(association)).isEqualTo(new Whole(1));
    }

    private void three() {
        note("event.changed", new Change("title", "a", "b"));
        note("event.changed", new Change("title", "b", "c"));
        note("event.changed", new Change("title", "c", "d"));
    }

    private void note() {
        note("event.changed");
    }

    private void note(String what, Change... changes) {
        transaction.executeWithoutResult(
                _ -> journal.note(association, Actor.staff(1, "Noor"), what, 7L, "event:7", changes));
    }

    /** Three entries, in the hands of somebody who may do anything to the database. */
    private final class Forged {

        final AssociationId association;

        Forged(AssociationId association) {
            this.association = association;
            for (var step : List.of("ab", "bc", "cd")) {
                transaction.executeWithoutResult(_ -> journal.note(
                        association,
                        Actor.staff(1, "Noor"),
                        "event.changed",
                        7L,
                        "event:7",
                        new Change("title", step.substring(0, 1), step.substring(1))));
            }
        }

        void forge(String sql) {
            transaction.executeWithoutResult(_ -> {
                db.sql("set local session_replication_role = replica").update();
                assertThat(db.sql(sql).param(association.value()).update()).isPositive();
            });
        }
    }
}

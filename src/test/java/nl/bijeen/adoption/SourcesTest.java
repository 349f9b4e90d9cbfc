package nl.bijeen.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.adoption.Source.State;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class SourcesTest {

    static final String TEXT = "Congres\n\nWanneer: 12 mei 2026\nContact: kim.smit@beraad.example\n";

    @Autowired
    TestOffice office;

    @Autowired
    TestPiles piles;

    @Autowired
    Sources sources;

    @Autowired
    Batches batches;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Events events;

    @Autowired
    JdbcClient db;

    Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    private static Filled filled(String title) {
        return new Filled(
                Announcement.titled(Kind.CONGRESS, title), List.of(), Fate.PUBLISHED, "", null, null, List.of());
    }

    private Source pasted() {
        return sources.find(staff.association(), piles.pasted(staff, TEXT)).orElseThrow();
    }

    @Test
    void who_save_at_the_same_time_make_one_meeting() throws Exception {
        var source = pasted();
        var together = new CyclicBarrier(4);

        AtOnce.times(4, _ -> {
            together.await();
            return adoptions.save(source, filled("Congres"), staff.actor());
        });

        assertThat(events.all(staff.association())).hasSize(1);
    }

    @Test
    void a_file_is_erased_when_it_is_read_and_what_was_read_when_it_is_saved() {
        var pile = piles.pile(staff, TEXT, TEXT);
        var lines = batches.find(staff.association(), pile).orElseThrow().lines();
        assertThat(lines).extracting(Batch.Line::state).containsOnly(State.READ);
        assertThat(kept("file is not null")).isZero();

        var source = sources.find(staff.association(), lines.getFirst().token()).orElseThrow();
        adoptions.save(source, filled("Congres"), staff.actor());

        assertThat(kept("proposal is not null")).isEqualTo(1);
        assertThat(batches.open(staff.association())).hasSize(1);
    }

    private long kept(String what) {
        return db.sql("select count(*) from announcement_source where association_id = ? and " + what)
                .param(staff.association().value())
                .query(Long.class)
                .single();
    }

    @Test
    void what_nobody_saved_in_a_week_is_erased() {
        var old = pasted();
        db.sql("update source_batch set sent_at = sent_at - interval '7 days 1 minute' where token = ?")
                .param(old.batch())
                .update();
        var young = pasted();

        sources.forget();

        assertThat(sources.find(staff.association(), old.token())).isEmpty();
        assertThat(sources.find(staff.association(), young.token())).isPresent();
    }

    @Test
    void what_was_saved_is_not_thrown_away() {
        var source = pasted();
        adoptions.save(source, filled("Congres"), staff.actor());

        assertThat(sources.discard(source)).isFalse();
    }
}

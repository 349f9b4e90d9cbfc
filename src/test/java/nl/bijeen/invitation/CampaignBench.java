package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Not part of the tests: {@code mvn test -Dtest=CampaignBench} prints how long a campaign to ten thousand people takes. */
@BijeenTest
class CampaignBench {

    private static final int PEOPLE = 10_000;

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient db;

    @Test
    void ten_thousand_invitations() {
        for (var turn = 0; turn < 2; turn++) {
            var round = post.round("anna");
            fill(round);
            var campaign = post.draft(round, round.group().id());
            print("looked over", () -> campaigns.reach(campaign).invited().size());
            print("queued", () -> {
                campaigns.send(campaign, Instant.now(), Meetings.STAFF);
                return campaigns.figures(campaign).letters().total();
            });
            print("written", () -> {
                post.deliver(campaign);
                return PEOPLE;
            });
            print("figures", () -> campaigns.figures(campaign).letters().total());
            print("sent", () -> {
                var deadline = Instant.now().plusSeconds(180);
                while (campaigns.figures(campaign).letters().busy())
                    assertThat(Instant.now()).isBefore(deadline);
                return PEOPLE;
            });
        }
    }

    private void fill(Post.Round round) {
        db.sql("""
                        insert into person (association_id, token, name, email, search)
                        select :association, gen_random_uuid(), 'Lid ' || n, 'lid' || n || '@kruinwijk.example', 'lid ' || n
                        from generate_series(1, :people) as n
                        """)
                .param("association", round.association().value())
                .param("people", PEOPLE - 1)
                .update();
        db.sql("""
                        insert into group_member (group_id, person_id)
                        select :group, id from person where association_id = :association on conflict do nothing
                        """)
                .param("group", round.group().id())
                .param("association", round.association().value())
                .update();
    }

    private static void print(String what, LongSupplier act) {
        var begun = Instant.now();
        var many = act.getAsLong();
        var took = Duration.between(begun, Instant.now()).toMillis();
        System.out.println("%s: %d in %d ms".formatted(what, many, took));
    }
}

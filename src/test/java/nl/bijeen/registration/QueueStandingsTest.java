package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.registration.Standing.Done;
import nl.bijeen.registration.Standing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** What people hear who look how far the queue is. */
@BijeenTest
@Timeout(60)
class QueueStandingsTest {

    private static final int PEOPLE = 40;

    @Autowired
    Crowd crowd;

    @Autowired
    Peak peak;

    @Autowired
    QueueStandings standings;

    @Test
    void many_who_look_at_once_are_all_told_though_there_are_fewer_connections() throws Exception {
        var event = crowd.meetingWithSeats(PEOPLE);
        var tokens = IntStream.range(0, PEOPLE)
                .mapToObj(i -> peak.promise(event, Crowd.application("gast" + i)))
                .toList();
        peak.awaitAnswers(event.id());

        var told = AtOnce.each(tokens, it -> standings.find(event.id(), it).orElseThrow());

        assertThat(told).hasSize(PEOPLE).allMatch(Done.class::isInstance);
    }

    @Test
    void who_waits_hears_how_many_of_their_meeting_come_before_them() {
        var event = crowd.meetingWithSeats(1);
        var other = crowd.meetingWithSeats(1);
        try (var here = peak.busy(event);
                var there = peak.busy(other)) {
            var anna = peak.promise(event, Crowd.application("anna"));
            peak.promise(other, Crowd.application("bram"));
            var carl = peak.promise(event, Crowd.application("carl"));

            assertThat(standings.find(event.id(), anna)).contains(new Waits(0));
            assertThat(standings.find(event.id(), carl)).contains(new Waits(1));
        }
    }
}

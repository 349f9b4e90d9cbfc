package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.RateLimit.Asked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

@BijeenTest
class RateLimitTest {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final Duration QUARTER = Duration.ofMinutes(15);

    @Autowired
    RateLimit limit;

    @Autowired
    JdbcClient db;

    @Autowired
    Tokens tokens;

    final String key = UUID.randomUUID().toString();

    @Test
    void so_many_times_and_no_more() {
        var noon = at(NOON);
        for (var i = 0; i < 5; i++)
            assertThat(noon.allows("test", key, 5, QUARTER)).isTrue();

        assertThat(noon.allows("test", key, 5, QUARTER)).isFalse();
        assertThat(noon.allows("test", key.toUpperCase(Locale.ROOT) + " ", 5, QUARTER))
                .isFalse();
    }

    @Test
    void one_comes_back_after_its_share_of_the_time() {
        for (var i = 0; i < 6; i++) at(NOON).allows("test", key, 5, QUARTER);

        assertThat(at(NOON.plusSeconds(179)).allows("test", key, 5, QUARTER)).isFalse();
        assertThat(at(NOON.plusSeconds(180)).allows("test", key, 5, QUARTER)).isTrue();
        assertThat(at(NOON.plusSeconds(180)).allows("test", key, 5, QUARTER)).isFalse();
    }

    @Test
    void another_key_and_another_question_count_apart() {
        assertThat(limit.allows("test", key, 1, QUARTER)).isTrue();

        assertThat(limit.allows("test", key, 1, QUARTER)).isFalse();
        assertThat(limit.allows("test", key + "x", 1, QUARTER)).isTrue();
        assertThat(limit.allows("other", key, 1, QUARTER)).isTrue();
    }

    @Test
    void a_crowd_gets_no_more_than_the_limit() throws Exception {
        var allowed = AtOnce.times(40, _ -> limit.allows("test", key, 7, Duration.ofDays(1)));

        assertThat(allowed).filteredOn(it -> it).hasSize(7);
    }

    @Test
    void several_things_are_counted_at_once_and_each_has_its_own_limit() {
        var asked = new Asked[] {
            new Asked("people", key, 3, 7, QUARTER), new Asked("forms", key, 1, 9, Duration.ofHours(1)),
        };

        assertThat(limit.tooOften(asked)).isEmpty();
        assertThat(limit.tooOften(asked)).isEmpty();
        assertThat(limit.tooOften(asked)).containsExactly("people");
        assertThat(limit.allows("people", key, 7, QUARTER)).isTrue();
        assertThat(limit.allows("people", key, 7, QUARTER)).isFalse();
    }

    @Test
    void whom_it_counts_cannot_be_read_back() {
        limit.allows("test", key, 5, QUARTER);

        assertThat(db.sql("select count(*) from asking where position(? in key) > 0 or key = ?")
                        .params(key, Tokens.hash(key))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_over_is_forgotten() {
        at(NOON).allows("forgotten", key, 5, QUARTER);

        limit.forget();

        assertThat(db.sql("select count(*) from asking where what = 'forgotten'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void all_addresses_of_one_ipv6_network_count_together() {
        assertThat(RateLimit.network("2001:db8:1:2:aaaa::1")).isEqualTo(RateLimit.network("2001:db8:1:2:bbbb::2"));
        assertThat(RateLimit.network("2001:db8:1:3::1")).isNotEqualTo(RateLimit.network("2001:db8:1:2::1"));
        assertThat(RateLimit.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(RateLimit.network("")).isEmpty();

        var client = new MockHttpServletRequest();
        client.setRemoteAddr("192.0.2." + Math.floorMod(key.hashCode(), 250));
        assertThat(limit.allows(key, client, 1, QUARTER)).isTrue();
        assertThat(limit.allows(key, client, 1, QUARTER)).isFalse();
    }

    private RateLimit at(Instant now) {
        return new RateLimit(db, tokens, Clock.fixed(now, ZoneOffset.UTC));
    }
}

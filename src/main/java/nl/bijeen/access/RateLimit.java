package nl.bijeen.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds off who asks too often. Some asking at once is fine, after that it comes back bit by bit (the leaky bucket known as
 * GCRA: one row and one statement per question). Whom it counts is kept only as a keyed hash.
 */
@Component
public class RateLimit {

    private final JdbcClient db;
    private final Tokens tokens;
    private final Clock clock;

    RateLimit(JdbcClient db, Tokens tokens, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Counts one more and answers whether that is still fine. Ask before you open a transaction: one that is undone would undo
     * the count too.
     *
     * @param what is limited, such as {@code sign-in by address}
     * @param key who asks; upper and lower case count as the same
     * @param times that may be asked at once; each comes back after its share of {@code within}
     */
    public boolean allows(String what, String key, int times, Duration within) {
        var now = OffsetDateTime.now(clock);
        return db.sql("""
                        insert into asking (what, key, over_at) values (:what, :key, :now + make_interval(secs => :share))
                        on conflict (what, key) do update set over_at = greatest(asking.over_at, :now) + make_interval(secs => :share)
                        where greatest(asking.over_at, :now) + make_interval(secs => :share) <= :latest
                        """)
                        .param("what", what)
                        .param("key", tokens.mac("asking:" + key.strip().toLowerCase(Locale.ROOT)))
                        .param("now", now)
                        .param("share", within.toMillis() / 1000.0 / times)
                        .param("latest", now.plus(within))
                        .update()
                == 1;
    }

    /** The same for whoever is at the other end of the line, known or not. */
    public boolean allows(String what, HttpServletRequest client, int times, Duration within) {
        return allows(what, network(client.getRemoteAddr()), times, within);
    }

    @Scheduled(fixedDelay = 600_000)
    void forget() {
        db.sql("delete from asking where over_at < ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** One household or office has 2^64 IPv6 addresses: counting each apart would limit nobody. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address ipv6
                    ? HexFormat.of().formatHex(Arrays.copyOf(ipv6.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

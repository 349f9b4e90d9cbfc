package nl.bijeen.access;

import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.bijeen.database.InOneGo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds off who asks too often. Some asking at once is fine, after that it comes back bit by bit (the leaky bucket known as
 * GCRA: one row for each who asks). Whom it counts is kept only as a keyed hash.
 */
@Component
public class RateLimit {

    private final JdbcClient db;
    private final Tokens tokens;
    private final Clock clock;
    private final InOneGo<List<Asked>, Set<String>> inOneGo = new InOneGo<>(this::count);

    RateLimit(JdbcClient db, Tokens tokens, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Something that is asked.
     *
     * @param what is limited, such as {@code sign-in by address}
     * @param key who asks; upper and lower case count as the same
     * @param count how often it is asked now: all of it is fine, or nothing is counted
     * @param times that may be asked at once; each comes back after its share of {@code within}
     */
    public record Asked(String what, String key, int count, int times, Duration within) {

        /** By whoever is at the other end of the line, known or not. */
        public static Asked by(HttpServletRequest client, String what, int count, int times, Duration within) {
            return new Asked(what, network(client.getRemoteAddr()), count, times, within);
        }

        private double seconds() {
            return count * within.toMillis() / 1000.0 / times;
        }
    }

    /** Counts one more and answers whether that is still fine; see {@link #tooOften} and {@link Asked}. */
    public boolean allows(String what, String key, int times, Duration within) {
        return tooOften(new Asked(what, key, 1, times, within)).isEmpty();
    }

    /**
     * Counts all of this, each of which is limited by itself, and answers of what it was too much. Ask before you open a
     * transaction: one that is undone would undo the count too.
     */
    public Set<String> tooOften(Asked... asked) {
        return inOneGo.ask(List.of(asked));
    }

    /** As many statements as somebody is counted twice: a statement can raise a count only once. */
    private List<Set<String>> count(List<List<Asked>> questions) {
        var refused =
                questions.stream().map(_ -> (Set<String>) new HashSet<String>()).toList();
        var left = new ArrayList<Row>();
        for (var i = 0; i < questions.size(); i++)
            for (var it : questions.get(i))
                left.add(new Row(i, it, tokens.mac("asking:" + it.key().strip().toLowerCase(ROOT))));
        // Always in the same order, or two nodes might wait for each other.
        left.sort(comparing(Row::name));
        while (!left.isEmpty()) {
            var within = left.getFirst().asked().within();
            var names = new HashSet<String>();
            var now = left.stream()
                    .filter(it -> it.asked().within().equals(within) && names.add(it.name()))
                    .toList();
            var fine = count(now, within);
            now.stream()
                    .filter(it -> !fine.contains(it.name()))
                    .forEach(it -> refused.get(it.question()).add(it.asked().what()));
            left.removeAll(now);
        }
        return refused;
    }

    private record Row(int question, Asked asked, String mac) {

        String name() {
            return asked.what() + ' ' + mac;
        }
    }

    /** The names of those for whom it is still fine. */
    private Set<String> count(List<Row> rows, Duration within) {
        var now = OffsetDateTime.now(clock);
        return Set.copyOf(db.sql("""
                        insert into asking (what, key, over_at)
                        select what, key, :now + make_interval(secs => seconds)
                        from unnest(:whats::text[], :keys::text[], :seconds::float8[]) as one (what, key, seconds)
                        on conflict (what, key) do update set over_at = greatest(asking.over_at, :now) + (excluded.over_at - :now)
                        where greatest(asking.over_at, :now) + (excluded.over_at - :now) <= :latest
                        returning what || ' ' || key
                        """)
                .param("now", now)
                .param("whats", rows.stream().map(it -> it.asked().what()).toArray(String[]::new), Types.ARRAY)
                .param("keys", rows.stream().map(Row::mac).toArray(String[]::new), Types.ARRAY)
                .param("seconds", rows.stream().map(it -> it.asked().seconds()).toArray(Double[]::new), Types.ARRAY)
                .param("latest", now.plus(within))
                .query(String.class)
                .list());
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

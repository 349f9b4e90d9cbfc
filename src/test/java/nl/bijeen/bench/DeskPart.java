package nl.bijeen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;

/** Durable confirmed registrations at one hot meeting, over HTTP and held against the same rows written by hand. */
final class DeskPart {

    /** @param limit the mean of what could be written just before and just after */
    private record Pair(Timings ours, double limit) {

        double ratio() {
            return ours.perSecond() / limit;
        }
    }

    private static final int MOST = 500_000;

    private final Plan plan;
    private final int port;
    private final String meeting;
    private final Limit limit;

    /** @param meeting the path of its page */
    DeskPart(Plan plan, int port, String meeting, Limit limit) {
        this.plan = plan;
        this.port = port;
        this.meeting = meeting;
        this.limit = limit;
    }

    void warmUp() throws IOException, InterruptedException, SQLException {
        limit.perSecond(plan.each(), MOST);
        new Load(32, plan.warmUp(), MOST).run(_ -> Visitor.at(port, meeting));
    }

    /** The median of the pairs for so many clients. */
    void measure(Report report, String what, int clients) throws IOException, InterruptedException, SQLException {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < plan.pairs(); i++) pairs.add(pair(clients));
        pairs.sort(Comparator.comparingDouble(Pair::ratio));
        var median = pairs.get(pairs.size() / 2);
        var aim = clients < 32 ? "" : "≥ 0.5";
        var more = Report.spread(median.ours()) + (clients < 128 ? "" : " (aim: p99 ≤ 250 ms)");
        report.hold(what, median.ours().perSecond(), "/s", median.limit(), median.ratio(), aim, more);
    }

    private Pair pair(int clients) throws IOException, InterruptedException, SQLException {
        var half = plan.each().dividedBy(2);
        var before = limit.perSecond(half, MOST);
        var ours = new Load(clients, plan.each(), MOST).run(_ -> Visitor.at(port, meeting));
        var after = limit.perSecond(half, MOST);
        return new Pair(ours, (before + after) / 2);
    }
}

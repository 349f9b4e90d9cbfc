package nl.bijeen.bench;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;

/** Durable confirmed registrations at one hot meeting, over HTTP and held against the same rows written by hand. */
final class DeskPart {

    /**
     * @param limit the mean of what could be written just before and just after
     * @param work milliseconds of the processors for one registration, load included; that says something on a busy machine too
     * @param limitWork the same for what was written by hand
     */
    private record Pair(Timings ours, double limit, double work, double limitWork) {

        double ratio() {
            return ours.perSecond() / limit;
        }
    }

    private static final int MOST = 500_000;

    private final Plan plan;
    private final Program program;
    private final String meeting;
    private final Limit limit;

    /** @param meeting the path of its page */
    DeskPart(Plan plan, Program program, String meeting, Limit limit) {
        this.plan = plan;
        this.program = program;
        this.meeting = meeting;
        this.limit = limit;
    }

    void warmUp() throws IOException, InterruptedException, SQLException {
        limit.perSecond(plan.each(), MOST);
        new Load(32, plan.warmUp(), MOST).run(_ -> Visitor.at(program.port(), meeting));
    }

    /** The median of the pairs for so many clients. */
    void measure(Report report, String what, int clients) throws IOException, InterruptedException, SQLException {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < plan.pairs(); i++) pairs.add(pair(clients));
        pairs.sort(Comparator.comparingDouble(Pair::ratio));
        var median = pairs.get(pairs.size() / 2);
        var aim = clients < 32 ? "" : "≥ 0.5";
        var work = String.format(ROOT, ", processors %.2f ms each, limit %.2f ms", median.work(), median.limitWork());
        var more = Report.spread(median.ours()) + work + (clients < 128 ? "" : " (aim: p99 ≤ 250 ms)");
        report.hold(what, median.ours().perSecond(), "/s", median.limit(), median.ratio(), aim, more);
    }

    private Pair pair(int clients) throws IOException, InterruptedException, SQLException {
        var half = plan.each().dividedBy(2);
        var begun = processors();
        var before = limit.perSecond(half, MOST);
        var busy = processors();
        var ours = new Load(clients, plan.each(), MOST).run(_ -> Visitor.at(program.port(), meeting));
        var done = processors();
        var after = limit.perSecond(half, MOST);
        var written = before * half.toMillis() / 1000;
        return new Pair(
                ours, (before + after) / 2, (done - busy) * 1000 / ours.count(), (busy - begun) * 1000 / written);
    }

    /** What the program, its database and this load took of the processors until now, in seconds. */
    private double processors() throws IOException {
        var load = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return program.processorSeconds() + load.toNanos() / 1e9;
    }
}

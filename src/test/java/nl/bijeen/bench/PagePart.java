package nl.bijeen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;

/** The page of a meeting for whoever is not signed in, held against nginx serving the same bytes from a file. */
final class PagePart {

    private static final int CLIENTS = 32;
    private static final int MOST = 5_000_000;
    private static final String PACKED = "Accept-Encoding: gzip\r\n";

    private record Pair(Timings ours, Timings nginx) {

        double ratio() {
            return ours.perSecond() / nginx.perSecond();
        }
    }

    private final Plan plan;
    private final int port;
    private final String meeting;

    PagePart(Plan plan, int port, String meeting) {
        this.plan = plan;
        this.port = port;
        this.meeting = meeting;
    }

    void warmUp() throws IOException, InterruptedException {
        new Load(CLIENTS, plan.warmUp().dividedBy(4), MOST).run(_ -> reader(port, meeting));
    }

    /** @param folder for nginx */
    void measure(Report report, String what, Path folder) throws IOException, InterruptedException {
        if (Nginx.program().isEmpty()) {
            var ours = new Load(CLIENTS, plan.each(), MOST).run(_ -> reader(port, meeting));
            report.tell(what, ours.perSecond(), "/s", "", Report.spread(ours) + "; nginx is not installed");
            return;
        }
        try (var nginx = Nginx.serving(page(PACKED), page("").body(), folder)) {
            var pairs = new ArrayList<Pair>();
            for (var i = 0; i < plan.pairs(); i++)
                pairs.add(new Pair(
                        new Load(CLIENTS, plan.each(), MOST).run(_ -> reader(port, meeting)),
                        new Load(CLIENTS, plan.each(), MOST).run(_ -> reader(nginx.port(), "/page.html"))));
            pairs.sort(Comparator.comparingDouble(Pair::ratio));
            var median = pairs.get(pairs.size() / 2);
            report.hold(
                    what,
                    median.ours().perSecond(),
                    "/s",
                    median.nginx().perSecond(),
                    median.ratio(),
                    "≥ 0.6",
                    Report.spread(median.ours()));
        }
    }

    private Answer page(String headers) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send("GET", meeting, headers, new byte[0]);
        }
    }

    /** Reads the same page again and again. */
    static Load.Client reader(int port, String path) {
        return reader(port, path, PACKED);
    }

    static Load.Client reader(int port, String path, String headers) {
        var wire = new Wire(port);
        var request = wire.request("GET", path, headers, new byte[0]);
        return new Load.Client() {

            @Override
            public void ask() throws IOException {
                var answer = wire.send(request);
                if (answer.status() != 200) throw new IOException("No page: " + answer.head());
            }

            @Override
            public void close() {
                wire.close();
            }
        };
    }
}

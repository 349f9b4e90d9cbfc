package nl.bijeen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the program against what this machine can do at all, on a database of its own that is thrown away. Everything happens
 * on the loopback address, and everything that is started is stopped.
 */
final class Bench implements AutoCloseable {

    private static final Path REPORT = Path.of("target/bench.json");
    private static final String ASSOCIATION = "/netwerk/bijeenkomsten/";
    private static final int LISTED = 2000;

    private final Plan plan;
    private final Instant begun = Instant.now();
    private final Report report = new Report();
    private final Path folder = Files.createTempDirectory("bijeen-bench");
    private Program program;

    private Bench(Plan plan, List<String> command) throws IOException {
        this.plan = plan;
        this.program = Program.start(command, folder.resolve("data"), Map.of());
    }

    /** Arguments: {@code --quick} or nothing, then {@code --} and the command that starts the program */
    public static void main(String... args) throws Exception {
        var all = List.of(args);
        var at = all.indexOf("--");
        if (at < 0 || !List.of("--quick").containsAll(all.subList(0, at))) {
            System.err.println("./bijeen bench [--quick]");
            System.exit(2);
        }
        try (var bench = new Bench(at == 0 ? Plan.WHOLE : Plan.QUICK, all.subList(at + 1, all.size()))) {
            bench.measure();
        }
    }

    private void measure() throws Exception {
        start();
        try (var db = program.database()) {
            var ground = new Ground(db);
            var association = ground.association("netwerk");
            var hot = ground.meeting(association, "druk", 10_000_000);
            var desk = new DeskPart(plan, program, ASSOCIATION + "druk", limit(ground));
            report.title("Registrations at one meeting, durable, against the same rows written by hand");
            desk.warmUp();
            for (var clients : plan.clients())
                desk.measure(report, clients + (clients == 1 ? " client" : " clients"), clients);
            rush(ground, association);
            report.title("The page of a meeting, against nginx serving the same bytes");
            var page = new PagePart(plan, program.port(), ASSOCIATION + "druk");
            page.warmUp();
            page.measure(report, "32 readers", Files.createDirectory(folder.resolve("nginx")));
            full(ground, association, hot, desk, page);
        }
        PlacingPart.measure(report, plan.congresses());
        again();
        report.tell(
                "all of this",
                Duration.between(begun, Instant.now()).toMillis() / 1000.0,
                " s",
                plan.equals(Plan.QUICK) ? "≤ 60" : "",
                "");
        report.write(REPORT);
    }

    private void start() throws IOException {
        report.title("Start");
        report.tell("first start, database made, to first page", program.secondsToFirstPage(), " s", "", "");
        report.tell(
                "resident memory after it",
                (double) program.residentMegabytes(),
                " MB",
                "≤ 350",
                "without the database");
    }

    private void again() throws IOException {
        report.title("Start, with what is there now");
        report.tell(
                "resident memory after all this",
                (double) program.residentMegabytes(),
                " MB",
                "",
                "without the database");
        program.close();
        program = program.again();
        report.tell("second start to first page", program.secondsToFirstPage(), " s", "≤ 5", "database included");
    }

    /** At a meeting of its own: one registration is made to copy from. */
    private Limit limit(Ground ground) throws IOException, SQLException {
        var association = ground.association("apart");
        var meeting = ground.meeting(association, "druk", 10_000_000);
        var model = Visitor.next();
        try (var first = Visitor.at(program.port(), "/apart/bijeenkomsten/druk")) {
            first.register(model);
        }
        return new Limit(ground.db(), association, meeting, Visitor.email(model));
    }

    private void rush(Ground ground, long association) throws Exception {
        report.title(plan.seats() + " seats and " + plan.askers() + " people who press the button at once");
        var meeting = ground.meeting(association, "open", plan.seats());
        new RushPart(plan, ground, program.port()).measure(report, meeting, ASSOCIATION + "open");
    }

    /** The same once more, among many. */
    private void full(Ground ground, long association, long model, DeskPart desk, PagePart page) throws Exception {
        var house = new FullHouse(ground.db(), model);
        ground.meeting(association, "lijst", LISTED);
        house.people(LISTED, "lijst");
        house.settle();
        var office = Office.of(ground, association, program.port());
        report.title("Among " + plan.many() + " registrations and " + plan.meetings() + " meetings");
        var before = list(office);
        house.meetings(plan.meetings());
        house.people(plan.many(), "bijeenkomst-");
        house.settle();
        var after = list(office);
        report.hold(
                "list of " + LISTED + " participants, p50",
                after.within(0.5),
                " ms",
                before.within(0.5),
                after.within(0.5) / before.within(0.5),
                "≤ 1.3",
                "limit: the same before they came");
        desk.measure(report, "32 clients", 32);
        desk.measure(report, "128 clients", 128);
        page.measure(report, "32 readers", Files.createDirectory(folder.resolve("nginx-full")));
    }

    private Timings list(Office office) throws IOException, InterruptedException {
        var path = "/bureau/bijeenkomsten/lijst/deelnemers";
        new Load(1, plan.each(), 100).run(_ -> office.reader(path));
        return new Load(1, plan.each(), 1000).run(_ -> office.reader(path));
    }

    @Override
    public void close() throws IOException {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}

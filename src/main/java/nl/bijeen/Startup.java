package nl.bijeen;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.bijeen.database.CannotStart;
import nl.bijeen.database.Database;
import nl.bijeen.database.Folder;
import nl.bijeen.database.Postgres;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/** Starts the program in the order in which its parts need each other: settings, folder, database, pages. */
record Startup(Map<String, String> environment, Set<String> arguments) {

    private static final int WRONG_SETTING = 2;
    private static final int NOT_STARTED = 1;

    /** Ends the process with one line on the error output when something outside the program is in the way. */
    void run() {
        try {
            // A demonstration keeps to a folder of its own, so that a real installation beside it starts empty.
            var settings = Settings.read(environment, Path.of("data", demo() ? "demo" : ""));
            pages(properties(settings, Folder.claim(settings.data())));
            if (arguments.contains("rehearse")) rehearse(settings.port());
        } catch (Settings.Wrong e) {
            stop(WRONG_SETTING, String.valueOf(e.getMessage()));
        } catch (CannotStart e) {
            stop(NOT_STARTED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            var known = Obstacle.in(e);
            if (known.isEmpty()) e.printStackTrace();
            stop(NOT_STARTED, known.orElse("something failed that should not; the lines above say where"));
        }
    }

    private boolean demo() {
        return arguments.contains("demo");
    }

    private static void rehearse(int port) {
        Rehearsal.visit("http://localhost:" + port);
        System.exit(0);
    }

    private static void pages(Map<String, Object> properties) {
        var application = new SpringApplication(Bijeen.class);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", properties)));
        application.run();
    }

    private Map<String, Object> properties(Settings settings, Folder folder) {
        refuseTakenPort(settings.port());
        settings.database().ifPresent(Database::check);
        var database = settings.database().orElseGet(() -> embedded(folder));
        var properties = new HashMap<String, Object>();
        properties.put("bijeen.demo", demo());
        properties.put("bijeen.data", folder.path());
        properties.put("bijeen.public-url", settings.publicUrl());
        properties.put("bijeen.smtp-url", settings.smtpUrl().orElse(""));
        properties.put("bijeen.mail-from", settings.mailFrom());
        properties.put("bijeen.secret", settings.secret().orElseGet(() -> kept(folder)));
        properties.put("server.port", settings.port());
        properties.put(
                "server.servlet.session.cookie.secure",
                "https".equals(settings.publicUrl().getScheme()));
        properties.put("spring.datasource.url", database.jdbcUrl());
        if (!database.user().isEmpty()) properties.put("spring.datasource.username", database.user());
        if (!database.password().isEmpty()) properties.put("spring.datasource.password", database.password());
        return properties;
    }

    /** The database stops after the pages: Spring runs these handlers when everything it made is closed. */
    private static Database embedded(Folder folder) {
        var postgres = new Postgres(folder);
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return postgres.start();
    }

    private static String kept(Folder folder) {
        try {
            return Settings.secret(folder.kept("secret", Startup::random));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "the file " + folder.path().resolve("secret") + " does not hold a secret any more", e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (BindException e) {
            throw new CannotStart(
                    "port " + port + " is taken or not allowed (" + e.getMessage()
                            + "); choose another with BIJEEN_PORT",
                    e);
        } catch (IOException e) {
            throw new CannotStart("port " + port + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void stop(int code, String why) {
        System.err.println("Bijeen does not start: " + why);
        System.exit(code);
    }
}

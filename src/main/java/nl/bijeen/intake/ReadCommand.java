package nl.bijeen.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code read}: announcements in, one JSON object each out. Needs no database and starts no server. */
public final class ReadCommand {

    private static final String USAGE = "usage: ./bijeen read FILE… [--published YYYY-MM-DD] [--out DIR]";
    private static final int WRONG = 2;

    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;

    public ReadCommand(PrintStream out, PrintStream errors, Clock clock) {
        this.out = out;
        this.errors = errors;
        this.clock = clock;
    }

    /** Writes UTF-8 whatever the terminal is set to: JSON knows nothing else. */
    public static ReadCommand onTerminal(Clock clock) {
        // What the reader of PDF has to say of a damaged file would stand between the objects.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new ReadCommand(out, System.err, clock);
    }

    private record Order(
            List<Path> files,
            @Nullable LocalDate published,
            @Nullable Path folder) {}

    /** The exit code: 0, or 2 when a file could not be read or the command was not understood. */
    public int run(List<String> arguments) {
        try {
            var order = order(arguments);
            if (order.folder() != null) Files.createDirectories(order.folder());
            // Every file is read by itself, so all processors help; what is said stays in the order of the files.
            var answers =
                    order.files().parallelStream().map(it -> read(it, order)).toList();
            answers.forEach(it -> it.tell(out, errors));
            out.flush();
            return answers.stream().anyMatch(it -> it.problem() != null) ? WRONG : 0;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
        } catch (IOException e) {
            errors.println("cannot write: " + e.getMessage());
        }
        return WRONG;
    }

    private static Order order(List<String> arguments) {
        var files = new ArrayList<Path>();
        LocalDate published = null;
        Path folder = null;
        for (int at = 0; at < arguments.size(); at++) {
            var argument = arguments.get(at);
            switch (argument) {
                case "--published" -> published = date(after(arguments, at++));
                case "--out" -> folder = Path.of(after(arguments, at++));
                default -> {
                    if (argument.startsWith("--"))
                        throw new IllegalArgumentException("there is no option " + argument + "; " + USAGE);
                    files.add(Path.of(argument));
                }
            }
        }
        if (files.isEmpty()) throw new IllegalArgumentException(USAGE);
        return new Order(files, published, folder);
    }

    private static String after(List<String> arguments, int at) {
        if (at + 1 >= arguments.size())
            throw new IllegalArgumentException(arguments.get(at) + " needs a value; " + USAGE);
        return arguments.get(at + 1);
    }

    private static LocalDate date(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("--published needs a date such as 2026-05-31, not " + words);
        }
    }

    /** What was read, unless it went into a file; or what was wrong. */
    private record Answer(@Nullable String json, @Nullable String problem) {

        void tell(PrintStream out, PrintStream errors) {
            if (json != null) out.println(json);
            if (problem != null) errors.println(problem);
        }
    }

    private Answer read(Path file, Order order) {
        try {
            var written = Documents.open(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            var draft = new Reader(LocalDate.now(clock), order.published()).read(written);
            if (order.folder() == null) return new Answer(json(false).writeValueAsString(DraftJson.of(draft)), null);
            Files.writeString(
                    order.folder().resolve(name(file) + ".json"),
                    json(true).writeValueAsString(DraftJson.of(draft)) + "\n");
            return new Answer(null, null);
        } catch (IOException e) {
            return new Answer(null, "cannot read " + file + ": " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "it may not be opened";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private static JsonMapper json(boolean indented) {
        return indented
                ? JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                : JsonMapper.shared();
    }
}

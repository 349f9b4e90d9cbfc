package nl.bijeen;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.bijeen.intake.ReadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@SpringBootApplication
@EnableScheduling
public class Bijeen {

    /**
     * With the argument {@code demo} the modules find the property {@code bijeen.demo} true; with {@code rehearse} the
     * program visits its own pages once and ends, which is what a build notes down for quick starts. With {@code read} first
     * it reads announcements and ends, and none of the rest is started.
     */
    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("read")) {
            var files = List.of(args).subList(1, args.length);
            System.exit(ReadCommand.onTerminal(Clock.systemUTC()).run(files));
        }
        // The build writes down which parts the program is made of; for that it needs no folder and no database.
        if (Boolean.getBoolean("spring.aot.processing")) SpringApplication.run(Bijeen.class);
        else new Startup(System.getenv(), Set.of(args)).run();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

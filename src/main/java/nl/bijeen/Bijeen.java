package nl.bijeen;

import java.time.Clock;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@SpringBootApplication
@EnableScheduling
public class Bijeen {

    /**
     * With the argument {@code demo} the modules find the property {@code bijeen.demo} true; with {@code rehearse} the
     * program visits its own pages once and ends, which is what a build notes down for quick starts.
     */
    public static void main(String... args) {
        new Startup(System.getenv(), Set.of(args)).run();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

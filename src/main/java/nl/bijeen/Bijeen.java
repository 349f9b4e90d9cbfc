package nl.bijeen;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@SpringBootApplication
@EnableScheduling
public class Bijeen {

    /** With the argument {@code demo} the modules find the property {@code bijeen.demo} true. */
    public static void main(String... args) {
        new Startup(System.getenv(), List.of(args).contains("demo")).run();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

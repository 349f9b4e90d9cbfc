package nl.bijeen;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@SpringBootApplication
@EnableScheduling
public class Bijeen {

    public static void main(String... args) {
        SpringApplication.run(Bijeen.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package nl.bijeen.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijeen.event.When;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demonstration before the program says that it is ready, and shows each step: some seconds must not look dead. */
@Component
@ConditionalOnProperty(name = "bijeen.demo", havingValue = "true")
@Order(-10)
record DemoStart(Demonstration demonstration, Clock clock) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.ofInstant(clock.instant(), When.ZONE);
        demonstration.load(today, it -> System.out.println("Loading the demonstration: " + it));
    }
}

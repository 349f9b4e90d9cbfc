package nl.bijeen.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijeen.event.When;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demonstration before the program says that it is ready, and shows each step: some seconds must not look dead. */
@Component
@Order(-10)
class DemoStart implements ApplicationRunner {

    private final boolean demo;
    private final Demonstration demonstration;
    private final Deliveries deliveries;
    private final House house;
    private final Clock clock;

    DemoStart(
            @Value("${bijeen.demo:false}") boolean demo,
            Demonstration demonstration,
            Deliveries deliveries,
            House house,
            Clock clock) {
        this.demo = demo;
        this.demonstration = demonstration;
        this.deliveries = deliveries;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo) return;
        var today = LocalDate.ofInstant(clock.instant(), When.ZONE);
        demonstration.load(today, it -> System.out.println("Loading the demonstration: " + it));
        deliveries.bring(today, house.guide());
    }
}

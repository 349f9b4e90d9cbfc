package nl.bijeen;

import nl.bijeen.view.PublicUrl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says on the console that the program is ready, and where. Runners with a lower order fill the database before it; those
 * with a higher order add what the operator does next, such as a sign-in link.
 */
@Component
@Order(0)
record Welcome(PublicUrl publicUrl) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println("Bijeen is ready at " + publicUrl.value());
    }
}

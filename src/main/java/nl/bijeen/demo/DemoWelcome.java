package nl.bijeen.demo;

import nl.bijeen.access.SignInLinks;
import nl.bijeen.view.PublicUrl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where to look around, with a link into the office: nobody here has a mailbox to get one in. */
@Component
@ConditionalOnProperty(name = "bijeen.demo", havingValue = "true")
@Order(10)
record DemoWelcome(House house, SignInLinks links, PublicUrl publicUrl) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println(words());
    }

    String words() {
        var guide = house.guide();
        return """
                The site of the demonstration:
                  %s
                Its office, as %s; the link works once, for a quarter of an hour. A next start prints another:
                  %s""".formatted(
                        publicUrl.to("/" + house.slug()),
                        guide.name(),
                        publicUrl.to(links.make(guide, "/bureau/bijeenkomsten")));
    }
}

package nl.bijeen.demo;

import nl.bijeen.access.SignInLinks;
import nl.bijeen.view.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where to look around, with a link into the office: nobody here has a mailbox to get one in. */
@Component
@Order(10)
class DemoWelcome implements ApplicationRunner {

    private final boolean demo;
    private final House house;
    private final SignInLinks links;
    private final PublicUrl publicUrl;

    DemoWelcome(@Value("${bijeen.demo:false}") boolean demo, House house, SignInLinks links, PublicUrl publicUrl) {
        this.demo = demo;
        this.house = house;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) System.out.println(words());
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

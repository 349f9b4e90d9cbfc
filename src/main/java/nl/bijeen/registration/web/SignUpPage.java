package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** The form with which people register. */
public record SignUpPage(
        Brand brand,
        Event event,
        SignUpForm form,
        List<Question> questions,
        Desk desk,
        boolean namesMayFollow,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }

    public List<String> municipalities() {
        return Municipalities.names();
    }

    /** The day until which names may follow, in words. */
    public String until(Words words) {
        var until = desk.namesFollowUntil();
        return until == null ? "" : new WhenWords(words).day(When.local(until).toLocalDate(), true);
    }
}

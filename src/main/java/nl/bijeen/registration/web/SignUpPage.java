package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.audience.Audience;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form with which people register.
 *
 * @param audience whom the meeting is for; null when nobody said
 * @param viewers co-hosts who see who comes
 * @param taken addresses that hold a place already
 * @param tooMany they asked too often; the answer is 429
 */
public record SignUpPage(
        Brand brand,
        Event event,
        SignUpForm form,
        List<Question> questions,
        Desk desk,
        boolean namesMayFollow,
        @Nullable Audience audience,
        List<String> viewers,
        List<String> taken,
        Problems problems,
        boolean tooMany)
        implements Page {

    SignUpPage taken(List<String> addresses) {
        return new SignUpPage(
                brand, event, form, questions, desk, namesMayFollow, audience, viewers, addresses, problems, tooMany);
    }

    @Override
    public int status() {
        if (tooMany) return 429;
        return problems.any() ? 422 : 200;
    }

    SignUpPage tooOften() {
        return new SignUpPage(
                brand, event, form, questions, desk, namesMayFollow, audience, viewers, taken, problems, true);
    }

    /** Whether it matters what people do: the meeting has an audience. */
    public boolean asksRole() {
        return audience != null;
    }

    /** Whether people must say where they work and what they do. */
    public boolean belonging() {
        return audience != null && audience.strength().judges();
    }

    /** Whether a party may have to be split: seats could run out, and who gets none can wait. */
    public boolean asksTogether() {
        return form.size() > 1 && desk.capacity() != null && desk.keepsWaitingList();
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

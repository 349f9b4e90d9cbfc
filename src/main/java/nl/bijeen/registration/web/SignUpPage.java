package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.audience.Audience;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Desk.Fullness;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.WaitingRules.Parties;
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
 * @param trouble why it was not sent though nothing is wrong with what they typed
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
        Trouble trouble)
        implements Page {

    /** Why a form that is right was not sent. */
    public enum Trouble {
        NONE,
        TOO_OFTEN,
        /** Something failed at our side. */
        FAILED
    }

    SignUpPage taken(List<String> addresses) {
        return new SignUpPage(
                brand, event, form, questions, desk, namesMayFollow, audience, viewers, addresses, problems, trouble);
    }

    @Override
    public int status() {
        if (trouble == Trouble.TOO_OFTEN) return 429;
        return problems.any() ? 422 : 200;
    }

    SignUpPage with(Trouble met) {
        return new SignUpPage(
                brand, event, form, questions, desk, namesMayFollow, audience, viewers, taken, problems, met);
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
        return form.size() > 1
                && desk.capacity() != null
                && desk.keepsWaitingList()
                && desk.rules().parties() == Parties.AS_CHOSEN;
    }

    /** How the waiting list works, in sentences; nothing as long as there are seats. */
    public List<String> rules(Words words) {
        return desk.fullness() == Fullness.WAITING_LIST ? new RuleWords(words).of(desk, List.of()) : List.of();
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

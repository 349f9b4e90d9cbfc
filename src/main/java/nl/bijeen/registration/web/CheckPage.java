package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Registrations.Prospect;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * What people typed, to look over before it is sent. Nothing is kept of it yet: the form travels along in hidden fields.
 *
 * @param prospect what the desk would say at this moment
 * @param requests how many of them staff look at first
 * @param tooMany they asked too often; the answer is 429
 */
public record CheckPage(
        Brand brand,
        Event event,
        SignUpForm form,
        List<Question> questions,
        Prospect prospect,
        int requests,
        boolean tooMany)
        implements Page {

    @Override
    public int status() {
        return tooMany ? 429 : 200;
    }

    public Problems problems() {
        return Problems.none();
    }

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }

    /** How many of them would get a seat at this moment. */
    public int seats() {
        return prospect.seats();
    }

    /** Whether some of them could have a seat, if people who register together did not always stay so here. */
    public boolean waitsForEverybody() {
        return prospect.parties() == Parties.TOGETHER && form.size() - requests > 1 && prospect.free() > 0;
    }

    /** Whether people who register together say themselves whether they stay so. */
    public boolean asChosen() {
        return prospect.parties() == Parties.AS_CHOSEN;
    }

    public boolean allSeated() {
        return seats() >= form.size() - requests;
    }

    /** Only a party of which some would get a seat and some not has to choose. */
    public boolean mayStayTogether() {
        return form.size() - requests > 1 && seats() > 0 && !allSeated() && asChosen();
    }
}

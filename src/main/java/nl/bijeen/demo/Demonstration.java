package nl.bijeen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the association to look around in, through the same classes as the office and the public form. */
@Component
class Demonstration {

    private final House house;
    private final Population population;
    private final Circles circles;
    private final Hospitality hospitality;
    private final Neighbours neighbours;
    private final Programme programme;
    private final Stage stage;
    private final Pitches pitches;
    private final Visitors visitors;
    private final Preferences preferences;
    private final Patience patience;
    private final JsonMapper json;

    Demonstration(
            House house,
            Population population,
            Circles circles,
            Hospitality hospitality,
            Neighbours neighbours,
            Programme programme,
            Stage stage,
            Pitches pitches,
            Visitors visitors,
            Preferences preferences,
            Patience patience,
            JsonMapper json) {
        this.house = house;
        this.population = population;
        this.circles = circles;
        this.hospitality = hospitality;
        this.neighbours = neighbours;
        this.programme = programme;
        this.stage = stage;
        this.pitches = pitches;
        this.visitors = visitors;
        this.preferences = preferences;
        this.patience = patience;
        this.json = json;
    }

    /**
     * Loads everything, or nothing when it was loaded before. One transaction: who stops it halfway finds nothing of it.
     *
     * @param steps hears of each step as it begins
     */
    @Transactional
    public void load(LocalDate today, Consumer<String> steps) {
        if (house.stands()) return;
        steps.accept("association and office");
        var staff = house.found();
        steps.accept("organisations");
        var organisations = population.organisations(staff, today);
        steps.accept("people");
        var people = population.people(organisations, staff, today);
        circles.gather(people, staff);
        hospitality.rule(staff);
        steps.accept("meetings and registrations");
        for (var folder : Papers.lines("meetings/order.txt")) {
            var script = Script.read(folder, json);
            var event = programme.announce(script, new Almanac(today), staff);
            stage.build(folder, event, staff);
            pitches.ask(folder, event, staff);
            var came = visitors.register(script.crowd(), event.id(), people, staff);
            programme.goOn(script, event.id(), staff);
            around(folder, event, people, staff);
            steps.accept(came == 0 ? event.title() : event.title() + " (" + came + ")");
        }
    }

    /** Who is asked to some of them, and with whom one is held. */
    private void around(String folder, Event event, List<Population.Inhabitant> people, Staff staff) {
        switch (folder) {
            case "gezamenlijke-middag" -> {
                hospitality.limit(event, staff);
                neighbours.join(event, staff);
            }
            case "symposium" -> hospitality.invite(event, people, staff);
            case "themadag-schulden" -> {
                preferences.express(event, staff);
                hospitality.prepare(event, staff);
                patience.fill(event, people, staff);
            }
            default -> {
                // Announced to everybody, and no more than that.
            }
        }
    }
}

package nl.bijeen.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Contributors;
import nl.bijeen.programme.Plan;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Rooms;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.Showing;
import nl.bijeen.programme.WorkingOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Works programmes of the demonstration out, where there is a paper about it: which room, how many, and who. */
@Component
class Stage {

    private final WorkingOut workingOut;
    private final Programmes programmes;
    private final Rooms rooms;
    private final Contributors contributors;
    private final Sessions sessions;
    private final Showing showing;
    private final JsonMapper json;

    Stage(
            WorkingOut workingOut,
            Programmes programmes,
            Rooms rooms,
            Contributors contributors,
            Sessions sessions,
            Showing showing,
            JsonMapper json) {
        this.workingOut = workingOut;
        this.programmes = programmes;
        this.rooms = rooms;
        this.contributors = contributors;
        this.sessions = sessions;
        this.showing = showing;
        this.json = json;
    }

    private record Paper(List<Rooms.Facts> rooms, List<Who> people, List<Part> sessions) {}

    private record Who(String name, @Nullable String email, String biography) {}

    /** A session by its title, with the names of who host and speak; without a list, those of the announcement stay. */
    private record Part(
            String title,
            String room,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable String form,
            @Nullable List<String> hosts,
            @Nullable List<String> speakers) {}

    /** Nothing for a meeting without such a paper. */
    void build(String folder, Event event, Staff by) {
        var text = Papers.text("meetings/" + folder + "/programme.json");
        if (text.isEmpty()) return;
        var paper = json.readValue(text, Paper.class);
        workingOut.start(event.id(), by.actor());
        paper.rooms().forEach(it -> rooms.add(event.id(), UUID.randomUUID(), it, by.actor()));
        paper.people().forEach(it -> introduce(event, it, by));
        paper.sessions().forEach(it -> furnish(event, it, by));
        showing.show(event.id(), by.actor());
    }

    private void introduce(Event event, Who it, Staff by) {
        programmes.of(event.id()).contributors().stream()
                .filter(one -> one.name().equals(it.name()))
                .forEach(one -> contributors.change(event.id(), one.id(), one.revision(), facts(one, it), by.actor()));
    }

    private static Contributors.Facts facts(Contributor one, Who it) {
        var email = it.email() == null ? null : new EmailAddress(it.email());
        return new Contributors.Facts(one.name(), one.position(), one.organisation(), email, it.biography());
    }

    private void furnish(Event event, Part part, Staff by) {
        var programme = programmes.of(event.id());
        for (var session : programme.sessions())
            if (session.title().equals(part.title()))
                sessions.change(
                        event.id(), session.id(), session.revision(), plan(programme, session, part), by.actor());
    }

    private static Plan plan(Programme programme, Session session, Part part) {
        var room = programme.rooms().stream()
                .filter(it -> it.name().equals(part.room()))
                .map(Room::id)
                .findAny()
                .orElseThrow();
        var by = Stream.of(
                        session.contributions().stream(),
                        named(programme, part.hosts(), Role.HOST),
                        named(programme, part.speakers(), Role.SPEAKER))
                .flatMap(it -> it)
                .distinct()
                .toList();
        var plan = session.plan();
        return new Plan(
                plan.kind(),
                plan.slot().at(session.during(), room),
                plan.description().withForm(part.form() == null ? "" : part.form()),
                new Plan.Size(part.minimum(), part.maximum()),
                by,
                plan.work());
    }

    private static Stream<Contribution> named(Programme programme, @Nullable List<String> names, Role role) {
        return names == null
                ? Stream.of()
                : programme.contributors().stream()
                        .filter(it -> names.contains(it.name()))
                        .map(it -> new Contribution(it.id(), role));
    }
}

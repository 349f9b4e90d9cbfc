package nl.bijeen.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Material;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/** Everything there is to tell visitors of one part of a programme. */
public record ShownSessionPage(Association association, Event event, Programme programme, Session session)
        implements Page {

    /** Somebody, and as what they contribute here. */
    public record Contribution(Contributor who, Role role) {}

    @Override
    public @Nullable AssociationId cachedFor() {
        return association.id();
    }

    /** Without a language. */
    public String meeting() {
        return "/" + association.slug() + "/bijeenkomsten/" + event.slug();
    }

    public String path() {
        return meeting() + "/programma/" + session.token();
    }

    public @Nullable Room room() {
        return programme.roomOf(session).orElse(null);
    }

    public @Nullable Round round() {
        return programme.roundOf(session).orElse(null);
    }

    public List<Contribution> people() {
        return Arrays.stream(Role.values())
                .flatMap(role -> programme.who(session, role).stream().map(it -> new Contribution(it, role)))
                .toList();
    }

    public List<Material> materials(Material.Moment moment) {
        return session.materials().stream().filter(it -> it.moment() == moment).toList();
    }

    public String language(Locale reader) {
        return Languages.name(session.language(), reader);
    }
}

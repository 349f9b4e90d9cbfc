package nl.bijeen.programme;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.mail.Invite;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.CalendarUpdates;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed since people last heard of a programme, and telling it to those it touches: when staff say so, in one letter. */
@Component
public class Alterations {

    private final Programmes programmes;
    private final Showing showing;
    private final Events events;
    private final Desks desks;
    private final Roster roster;
    private final Placements placements;
    private final CalendarUpdates calendars;
    private final Associations associations;
    private final ProgrammeLinks links;
    private final Outbox outbox;
    private final SentForms forms;
    private final Ledger ledger;

    Alterations(
            Programmes programmes,
            Showing showing,
            Events events,
            Desks desks,
            Roster roster,
            Placements placements,
            CalendarUpdates calendars,
            Associations associations,
            ProgrammeLinks links,
            Outbox outbox,
            SentForms forms,
            Ledger ledger) {
        this.programmes = programmes;
        this.showing = showing;
        this.events = events;
        this.desks = desks;
        this.roster = roster;
        this.placements = placements;
        this.calendars = calendars;
        this.associations = associations;
        this.links = links;
        this.outbox = outbox;
        this.forms = forms;
        this.ledger = ledger;
    }

    /** What nobody heard of yet; nothing as long as the programme or the meeting is not public. */
    public List<Alteration> of(Event event, Programme programme) {
        if (event.fate() != Fate.PUBLISHED || programme.shown() == null) return List.of();
        return showing.told(event.id()).until(Told.of(programme));
    }

    /** Tells these changes from any others. */
    public static String stand(List<Alteration> news) {
        return Tokens.hash(news.toString());
    }

    /** Who would hear what. */
    public List<Hearer> hearers(Programme programme, List<Alteration> news) {
        var everybody = new Roster.Query("", Registration.Status.CONFIRMED, null, Roster.Order.OLDEST, false);
        var people = roster.all(programme.event(), everybody).stream()
                .map(Roster.Line::registration)
                .toList();
        return new Hearing(programme, people, settled(programme), places(programme)).of(news);
    }

    /** Who has a place in each session, by number. */
    private Map<Long, Set<Long>> places(Programme programme) {
        var places = new HashMap<Long, Set<Long>>();
        for (var it : placements.of(programme.event())) {
            var session = it.session();
            if (session != null)
                places.computeIfAbsent(session, _ -> new HashSet<>()).add(it.person());
        }
        return places;
    }

    /**
     * Tells everybody whom these changes touch, and counts them as told.
     *
     * @param request made with the form: the same one sent again sends nothing more
     * @param stand that of the changes staff saw before they decided; see {@link #stand}
     * @param message what staff add, in Markdown; may be empty
     * @return how many letters the form sent; -1 when the programme changed since staff looked, and nothing was sent
     */
    @Transactional
    public int tell(EventId id, UUID request, String stand, String message, Actor by) {
        desks.lock(id);
        var programme = programmes.lock(id);
        var form = new SentForms.Form(id, request, stand);
        var before = forms.outcome(form);
        if (before.isPresent()) return Integer.parseInt(before.get());
        var event = events.get(id);
        var news = of(event, programme);
        if (news.isEmpty() || !stand(news).equals(stand)) return -1;
        var letters = letters(event, programme, news, message);
        forms.keep(form, String.valueOf(letters.size()));
        outbox.postAll(letters);
        showing.heard(id, Told.of(programme));
        ledger.note(
                programme,
                by,
                "programme.told",
                new Change("alterations", null, String.valueOf(news.size())),
                new Change("letters", null, String.valueOf(letters.size())));
        return letters.size();
    }

    private List<ProgrammeLetter> letters(Event event, Programme programme, List<Alteration> news, String message) {
        var organiser = associations.get(event.association());
        var hearers = hearers(programme, news);
        var invites = calendars.of(event, holding(programme, hearers));
        return hearers.stream()
                .map(it -> new ProgrammeLetter(
                        organiser,
                        event,
                        it,
                        message,
                        links.own(it),
                        links.page(organiser, event, it.locale()),
                        invite(invites, it)))
                .toList();
    }

    /** Those whose calendars hold something that changed: an entry tells the sessions somebody has a place in. */
    private List<Registration> holding(Programme programme, List<Hearer> hearers) {
        var places = places(programme);
        var holding = new ArrayList<Registration>();
        for (var hearer : hearers) {
            var person = hearer.registration();
            if (person != null && hearer.news().stream().anyMatch(it -> in(places, it, person))) holding.add(person);
        }
        return holding;
    }

    private static boolean in(Map<Long, Set<Long>> places, Alteration news, Registration person) {
        return places.getOrDefault(news.session().session(), Set.of())
                .contains(person.id().value());
    }

    private static @Nullable Invite invite(Map<Long, Invite> invites, Hearer hearer) {
        var person = hearer.registration();
        return person == null ? null : invites.get(person.id().value());
    }

    /** Where it is known who goes where: staff confirmed it, or everybody took a place themselves. */
    private static Set<Long> settled(Programme programme) {
        return programme.rounds().stream()
                .filter(it -> it.confirmed() != null || it.choosing() == Round.Choosing.FIRST_COME)
                .map(it -> it.id().value())
                .collect(toSet());
    }
}

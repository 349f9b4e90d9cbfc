package nl.bijeen.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Contributors.Facts;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the programme of a meeting one that is worked out. It starts from the lines and the speakers of the announcement,
 * which from then on are what they became here: the announcement no longer tells a programme of its own (decision 20).
 */
@Component
public class WorkingOut {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Events events;
    private final SessionTable sessions;
    private final Rounds rounds;
    private final Contributors contributors;
    private final Ledger ledger;
    private final Clock clock;

    WorkingOut(
            JdbcClient db,
            Programmes programmes,
            Events events,
            SessionTable sessions,
            Rounds rounds,
            Contributors contributors,
            Ledger ledger,
            Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.events = events;
        this.sessions = sessions;
        this.rounds = rounds;
        this.contributors = contributors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Starts to work it out; the page goes on telling the lines of the announcement until it is {@link Showing#show shown}.
     *
     * @return false when the meeting has no day yet, or somebody started before; nothing changed then
     */
    @Transactional
    public boolean start(EventId id, Actor by) {
        var event = events.lock(id);
        if (!event.when().known()) return false;
        var started = db.sql("""
                        insert into programme (event_id, association_id, started_at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id.value(), event.association().value(), OffsetDateTime.now(clock))
                .update();
        if (started == 0) return false;
        var programme = programmes.of(id);
        var speakers = speakers(programme, event.announcement().speakers());
        var works = new HashMap<String, UUID>();
        Sketch.of(event.announcement()).lines().forEach(it -> write(programme, it, speakers, works));
        ledger.note(programme, by, "programme.started");
        return true;
    }

    private Map<Speaker, Contributor.Id> speakers(Programme programme, List<Speaker> told) {
        return told.stream()
                .distinct()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> contributors.insert(
                                programme, Facts.named(it.name(), it.position(), it.organisation()))));
    }

    /** @param works of the breakouts so far, by title: one that comes back in another round is taken for the same session */
    private void write(
            Programme programme, Sketch.Line line, Map<Speaker, Contributor.Id> speakers, Map<String, UUID> works) {
        if (line.breakouts().isEmpty()) {
            var plan = Plan.of(line.kind(), null, line.during(), line.title());
            write(programme, plan, line.text(), line.who(), speakers);
            return;
        }
        var facts = new Rounds.Facts(line.title(), line.during(), line.text());
        var round = rounds.insert(programme, Tokens.random(), facts);
        for (var one : line.breakouts()) {
            var plan = Plan.of(Kind.BREAKOUT, round, line.during(), one.title())
                    .repeating(works.computeIfAbsent(Session.titleKey(one.title()), _ -> UUID.randomUUID()));
            write(programme, plan, one.description(), one.who(), speakers);
        }
    }

    /** Who cannot be told from the speakers is kept as words. */
    private void write(Programme programme, Plan plan, String text, String who, Map<Speaker, Contributor.Id> speakers) {
        var by = named(who, speakers);
        var kept = by.isEmpty() && !who.isEmpty() ? (who + "\n\n" + text).strip() : text;
        sessions.insert(programme, plan.told(kept, by));
    }

    /** The speakers whose name stands in these words. */
    private static List<Contribution> named(String who, Map<Speaker, Contributor.Id> speakers) {
        var words = who.toLowerCase(Locale.ROOT);
        var named = new ArrayList<Contribution>();
        speakers.forEach((speaker, id) -> {
            if (words.contains(speaker.name().toLowerCase(Locale.ROOT)))
                named.add(new Contribution(id, speaker.part() == Speaker.Part.CHAIR ? Role.CHAIR : Role.SPEAKER));
        });
        return named;
    }
}

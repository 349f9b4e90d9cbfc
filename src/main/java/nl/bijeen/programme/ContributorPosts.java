package nl.bijeen.programme;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private pages of who contribute: the letter that carries the address, and whom an address belongs to. */
@Component
public class ContributorPosts {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Associations associations;
    private final ProgrammeLinks links;
    private final Outbox outbox;
    private final SentForms forms;
    private final Ledger ledger;
    private final Clock clock;

    ContributorPosts(
            JdbcClient db,
            Programmes programmes,
            Associations associations,
            ProgrammeLinks links,
            Outbox outbox,
            SentForms forms,
            Ledger ledger,
            Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.associations = associations;
        this.links = links;
        this.outbox = outbox;
        this.forms = forms;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Sends each of them the address of their private page. Those without a mail address are left out. The same form sent again
     * sends nothing more.
     *
     * @param request made with the form
     * @return how many letters the form sent
     */
    @Transactional
    public int ask(Event event, UUID request, List<Contributor> whom, Actor by) {
        var programme = programmes.lock(event.id());
        var form = new SentForms.Form(event.id(), request, "ask");
        var before = forms.outcome(form);
        if (before.isPresent()) return Integer.parseInt(before.get());
        var organiser = associations.get(event.association());
        var reached = programme.contributors().stream()
                .filter(it -> it.email() != null
                        && whom.stream().anyMatch(one -> one.id().equals(it.id())))
                .toList();
        if (reached.isEmpty()) return 0;
        forms.keep(form, String.valueOf(reached.size()));
        open(reached);
        outbox.postAll(reached.stream()
                .map(it -> new ContributorLetter(
                        organiser,
                        event,
                        it,
                        programme.of(it).stream().filter(Session::held).toList(),
                        links.own(it)))
                .toList());
        ledger.note(programme, by, "programme.asked", new Change("letters", null, String.valueOf(reached.size())));
        return reached.size();
    }

    private void open(List<Contributor> whom) {
        db.sql("""
                        update contributor set token_hash = hash, asked_at = :now
                        from unnest(:ids::bigint[], :hashes::text[]) as page (who, hash)
                        where id = who
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", whom.stream().map(it -> it.id().value()).toArray(Long[]::new), Types.ARRAY)
                .param(
                        "hashes",
                        whom.stream().map(it -> Tokens.hash(links.token(it))).toArray(String[]::new),
                        Types.ARRAY)
                .update();
    }

    /** Whose private page it is. */
    public record Owner(EventId event, Contributor.Id contributor) {}

    public Optional<Owner> find(String token) {
        return db.sql("select event_id, id from contributor where token_hash = ?")
                .param(Tokens.hash(token))
                .query((row, number) -> new Owner(new EventId(row.getLong(1)), new Contributor.Id(row.getLong(2))))
                .optional();
    }

    /**
     * What they need tells of health or belief, and goes the day after the meeting, as it does for participants. A year later
     * nobody writes to them any more: who spoke stays on the page, where to reach them does not stay with us.
     */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    @Transactional
    void forget() {
        var today = When.local(clock.instant()).toLocalDate();
        db.sql("""
                        update contributor set needs = ''
                        where needs <> '' and event_id in (select id from event where ends_on < ?)
                        """).param(today).update();
        db.sql("""
                        update contributor set email = null, token_hash = null, asked_at = null
                        where email is not null and event_id in (select id from event where ends_on < ?)
                        """).param(today.minusYears(1)).update();
    }
}

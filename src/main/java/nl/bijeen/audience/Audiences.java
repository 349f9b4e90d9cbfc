package nl.bijeen.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.access.Associations;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Employers;
import nl.bijeen.people.Employers.Said;
import nl.bijeen.people.GroupRemoved;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Standing;
import nl.bijeen.people.Standings;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Whom meetings are for. A meeting has an audience once staff said so; without one everybody may come and nobody is judged. */
@Component
public class Audiences {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Standings standings;
    private final Employers employers;
    private final MemberRoles memberRoles;
    private final Associations associations;
    private final Journal journal;
    private final PageCache pages;
    private final Clock clock;

    Audiences(
            JdbcClient db,
            JsonMapper json,
            Standings standings,
            Employers employers,
            MemberRoles memberRoles,
            Associations associations,
            Journal journal,
            PageCache pages,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.standings = standings;
        this.employers = employers;
        this.memberRoles = memberRoles;
        this.associations = associations;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    /** Empty when nobody said whom this meeting is for. */
    public Optional<Audience> of(EventId event) {
        return db.sql("select * from audience where event_id = ?")
                .param(event.value())
                .query(this::audience)
                .optional();
    }

    /** Says whom a meeting of one's own association is for. Who registered before keeps the footing they have. */
    @Transactional
    public void set(Event meeting, Audience audience, Actor by) {
        var before = of(meeting.id()).orElse(null);
        if (audience.equals(before)) return;
        var contact = audience.contact();
        db.sql("""
                        insert into audience (event_id, association_id, rule, strength, reference_day, contact_name, contact_email)
                        values (:event, :association, :rule::jsonb, :strength, :day, :name, :email)
                        on conflict (event_id) do update
                        set rule = excluded.rule, strength = excluded.strength, reference_day = excluded.reference_day,
                            contact_name = excluded.contact_name, contact_email = excluded.contact_email
                        """)
                .param("event", meeting.id().value())
                .param("association", meeting.association().value())
                .param("rule", json.writeValueAsString(audience.rule()))
                .param("strength", audience.strength().name())
                .param("day", audience.day(), Types.DATE)
                .param("name", contact == null ? "" : contact.name())
                .param("email", contact == null ? null : contact.email().value(), Types.VARCHAR)
                .update();
        note(meeting, before, audience, by);
        pages.outdated(meeting.association());
    }

    /**
     * What a meeting answers to each of these people; empty when it has no audience.
     *
     * @return in the order of the applicants
     */
    public Optional<List<Eligibility>> judge(Event meeting, List<Applicant> applicants) {
        return of(meeting.id()).map(audience -> {
            var day = audience.on(meeting, today());
            var judge = new Judge(audience, day, memberRoles.of(meeting.association()), contact(meeting, audience));
            var facts = facts(meeting.association(), applicants, day);
            return IntStream.range(0, applicants.size())
                    .mapToObj(it -> judge.of(applicants.get(it), facts.get(it)))
                    .toList();
        });
    }

    /** As {@link #judge(Event, List)} of one. */
    public Optional<Eligibility> judge(Event meeting, Applicant applicant) {
        return judge(meeting, List.of(applicant)).map(List::getFirst);
    }

    /** Whom to ask whether one may come: the contact of the audience, of the announcement, or the association itself. */
    public Contact contact(Event meeting, Audience audience) {
        if (audience.contact() != null) return audience.contact();
        return meeting.announcement().contacts().stream()
                .flatMap(Audiences::reachable)
                .findFirst()
                .orElseGet(() -> {
                    var organiser = associations.get(meeting.association());
                    return new Contact(organiser.name(), organiser.email());
                });
    }

    /** The day the rule of a meeting looks at. */
    public LocalDate day(Event meeting, Audience audience) {
        return audience.on(meeting, today());
    }

    /** A rule that named a group that goes, no longer does; it never holds more people for that. */
    @EventListener
    void on(GroupRemoved it) {
        db.sql("select * from audience where association_id = ? for update")
                .param(it.association().value())
                .query(this::audience)
                .list()
                .forEach(audience -> {
                    var rule = audience.rule().without(it.group());
                    if (rule.equals(audience.rule())) return;
                    db.sql("update audience set rule = ?::jsonb where event_id = ?")
                            .params(
                                    json.writeValueAsString(rule),
                                    audience.event().value())
                            .update();
                });
    }

    /** Of each in their order. The desk asks for all of a round while it is locked, so it is few questions for any number. */
    private List<Judge.Facts> facts(AssociationId association, List<Applicant> applicants, LocalDate day) {
        var addresses = applicants.stream()
                .map(Audiences::address)
                .filter(it -> !it.isEmpty())
                .toList();
        var registered = standings.at(association, addresses, day);
        var ofTheOffice = ofTheOffice(association, addresses);
        var known = employers.known(
                association,
                applicants.stream()
                        .map(it -> new Said(address(it), it.organisation()))
                        .toList());
        return IntStream.range(0, applicants.size())
                .mapToObj(it -> {
                    var address = address(applicants.get(it));
                    return new Judge.Facts(
                            registered.getOrDefault(address, Standing.NONE),
                            known.get(it),
                            ofTheOffice.contains(address));
                })
                .toList();
    }

    /** Which of these addresses are of somebody in the office. */
    private Set<String> ofTheOffice(AssociationId association, List<String> addresses) {
        return db.sql("select lower(email) from staff where association_id = ? and lower(email) = any (?)")
                .params(association.value(), addresses.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private static String address(Applicant applicant) {
        return applicant.email() == null ? "" : applicant.email().value().toLowerCase(Locale.ROOT);
    }

    private static Stream<Contact> reachable(Announcement.Contact contact) {
        return EmailAddress.of(contact.email()).map(it -> new Contact(contact.name(), it)).stream();
    }

    private void note(Event meeting, @Nullable Audience before, Audience after, Actor by) {
        var changes = Stream.of(
                        new Change(
                                "strength",
                                before == null ? null : before.strength().name(),
                                after.strength().name()),
                        new Change(
                                "rule",
                                before == null ? null : json.writeValueAsString(before.rule()),
                                json.writeValueAsString(after.rule())),
                        new Change("day", before == null ? null : day(before), day(after)),
                        new Change("contact", before == null ? null : words(before), words(after)))
                .filter(it -> !Objects.equals(it.from(), it.to()))
                .toArray(Change[]::new);
        journal.note(meeting.association(), by, "audience.set", meeting.id().value(), null, changes);
    }

    private static @Nullable String day(Audience audience) {
        return audience.day() == null ? null : audience.day().toString();
    }

    private static @Nullable String words(Audience audience) {
        return audience.contact() == null ? null : audience.contact().words();
    }

    private LocalDate today() {
        return When.local(clock.instant()).toLocalDate();
    }

    private Audience audience(ResultSet row, int number) throws SQLException {
        var email = row.getString("contact_email");
        return new Audience(
                new EventId(row.getLong("event_id")),
                json.readValue(row.getString("rule"), Rule.class),
                Strength.valueOf(row.getString("strength")),
                row.getObject("reference_day", LocalDate.class),
                email == null ? null : new Contact(row.getString("contact_name"), new EmailAddress(email)));
    }
}

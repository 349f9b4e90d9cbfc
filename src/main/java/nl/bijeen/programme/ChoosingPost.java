package nl.bijeen.programme;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Outbox;
import nl.bijeen.programme.ChooseLetter.Occasion;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks people to choose: nobody twice for the same round and on the same occasion. */
@Component
class ChoosingPost {

    private final JdbcClient db;
    private final Associations associations;
    private final PrivateLinks links;
    private final PublicUrl publicUrl;
    private final Outbox outbox;
    private final Clock clock;

    ChoosingPost(
            JdbcClient db,
            Associations associations,
            PrivateLinks links,
            PublicUrl publicUrl,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.associations = associations;
        this.links = links;
        this.publicUrl = publicUrl;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody to write to, and in which rounds they have yet to choose. */
    record Addressee(Registration person, List<Round> rounds) {

        /** Where they are written to, in small letters. */
        String address() {
            return Objects.requireNonNull(person.person().email()).value().toLowerCase(Locale.ROOT);
        }

        /** The same, in these of the rounds only. */
        Addressee in(Predicate<Round> which) {
            return new Addressee(person, rounds.stream().filter(which).toList());
        }
    }

    /** Who has an address and has yet to choose in one of these rounds, without who was asked before on this occasion. */
    List<Addressee> addressees(Situation situation, List<Round> rounds, Occasion occasion) {
        if (rounds.isEmpty()) return List.of();
        var undecided = new Undecided(situation);
        var asked = asked(rounds, occasion);
        var addressees = new ArrayList<Addressee>();
        for (var person : situation.people()) {
            if (person.person().email() == null) continue;
            var before = asked.getOrDefault(person.id().value(), Set.of());
            var theirs = undecided.among(rounds, person).stream()
                    .filter(it -> !before.contains(it.id().value()))
                    .toList();
            if (!theirs.isEmpty()) addressees.add(new Addressee(person, theirs));
        }
        return addressees;
    }

    /** Writes to them, in the transaction of whoever calls. */
    void post(Event event, List<Addressee> addressees, Occasion occasion) {
        if (addressees.isEmpty()) return;
        var organiser = associations.get(event.association());
        outbox.postAll(addressees.stream()
                .map(it -> new ChooseLetter(
                        organiser,
                        event,
                        it.person(),
                        occasion,
                        it.rounds(),
                        closes(it.rounds()),
                        publicUrl.to(links.path(it.person()))))
                .toList());
        remember(addressees, occasion);
    }

    private static @Nullable Instant closes(List<Round> rounds) {
        return rounds.stream()
                .map(Round::chooseUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** For which rounds people need not be asked, by the number of the registration: who was reminded knows that they can choose. */
    private Map<Long, Set<Long>> asked(List<Round> rounds, Occasion occasion) {
        var asked = new HashMap<Long, Set<Long>>();
        db.sql(
                        "select registration_id, round_id from choosing_reminder where round_id = any (?) and occasion in (?, 'CLOSING')")
                .params(rounds.stream().map(it -> it.id().value()).toArray(Long[]::new), occasion.name())
                .query(row -> {
                    asked.computeIfAbsent(row.getLong("registration_id"), _ -> new HashSet<>())
                            .add(row.getLong("round_id"));
                });
        return asked;
    }

    /** That they need no more letters on this occasion. */
    void remember(List<Addressee> addressees, Occasion occasion) {
        var people = new ArrayList<Long>();
        var rounds = new ArrayList<Long>();
        for (var one : addressees)
            for (var round : one.rounds()) {
                people.add(one.person().id().value());
                rounds.add(round.id().value());
            }
        db.sql("""
                        insert into choosing_reminder (registration_id, round_id, occasion, sent_at)
                        select person, round, :occasion, :now from unnest(:people::bigint[], :rounds::bigint[]) as it (person, round)
                        """)
                .param("occasion", occasion.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", people.toArray(Long[]::new), Types.ARRAY)
                .param("rounds", rounds.toArray(Long[]::new), Types.ARRAY)
                .update();
    }
}

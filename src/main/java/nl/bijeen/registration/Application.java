package nl.bijeen.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.bijeen.mail.EmailAddress;

/**
 * What one person asks for themselves, for colleagues, or for both.
 *
 * @param key made with the form: the same form sent twice is one application
 * @param participants in the order in which they get the seats there are
 * @param together all of them get a seat or none; then they wait until there is room for all
 * @param invitation the token of the personal invitation they came by; empty for none
 */
public record Application(
        UUID key,
        String name,
        EmailAddress email,
        Locale language,
        List<Participant> participants,
        boolean together,
        String invitation) {

    public Application {
        participants = List.copyOf(participants);
        if (participants.isEmpty()) throw new IllegalArgumentException("An application is for somebody");
    }

    public Application(
            UUID key,
            String name,
            EmailAddress email,
            Locale language,
            List<Participant> participants,
            boolean together) {
        this(key, name, email, language, participants, together, "");
    }

    /**
     * One of those who come.
     *
     * @param limits the keys of the limits of the meeting that hold for this participant by what they chose
     */
    public record Participant(Person person, Need need, Set<String> limits) {

        public Participant {
            limits = Set.copyOf(limits);
        }

        public Participant(Person person, Need need) {
            this(person, need, Set.of());
        }
    }

    /** For oneself. */
    public static Application of(Person person, EmailAddress email, Locale language) {
        var oneself = List.of(new Participant(person, Need.NONE));
        return new Application(UUID.randomUUID(), person.name(), email, language, oneself, false);
    }

    List<EmailAddress> addresses() {
        return participants.stream()
                .map(it -> it.person().email())
                .filter(Objects::nonNull)
                .toList();
    }

    int size() {
        return participants.size();
    }

    /**
     * Those who cannot get a place, counted from 0, because their address has one or stands higher up.
     *
     * @param taken addresses that hold a place, in lower case
     */
    Set<Integer> doubles(Set<String> taken) {
        var seen = new HashSet<>(taken);
        var doubles = new TreeSet<Integer>();
        for (var i = 0; i < participants.size(); i++) {
            var address = participants.get(i).person().email();
            if (address != null && !seen.add(address.value().toLowerCase(Locale.ROOT))) doubles.add(i);
        }
        return doubles;
    }
}

package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Works out whom changes touch. What is outside the rounds touches all who come. What is in a round whose places were given out
 * touches who has a place there; as long as they were not, everybody may be going there. Who contributes to a session always
 * hears of it. Nobody gets two letters: who contributes and comes is one person when the address is the same.
 *
 * @param people who come
 * @param settled the numbers of the rounds whose places were given out
 * @param places the numbers of who has a place, by the number of the session
 */
record Hearing(Programme programme, List<Registration> people, Set<Long> settled, Map<Long, Set<Long>> places) {

    List<Hearer> of(List<Alteration> news) {
        var hearers = new ArrayList<Hearer>();
        var written = new HashSet<String>();
        for (var person : people) {
            var email = person.person().email();
            if (email == null) continue;
            var who = contributor(email);
            var theirs = news.stream()
                    .filter(it -> touches(it, person) || touches(it, who))
                    .toList();
            written.add(key(email));
            if (!theirs.isEmpty())
                hearers.add(new Hearer(person.person().name(), email, person.language(), person, who, theirs));
        }
        for (var who : programme.contributors()) {
            var email = who.email();
            var theirs = news.stream().filter(it -> touches(it, who)).toList();
            if (email == null || theirs.isEmpty() || !written.add(key(email))) continue;
            hearers.add(new Hearer(who.name(), email, Texts.DUTCH, null, who, theirs));
        }
        return List.copyOf(hearers);
    }

    private boolean touches(Alteration news, Registration person) {
        var session = news.session();
        var round = session.round();
        if (round == null || !settled.contains(round)) return true;
        return places.getOrDefault(session.session(), Set.of())
                .contains(person.id().value());
    }

    private static boolean touches(Alteration news, @Nullable Contributor who) {
        return who != null && news.session().contributors().contains(who.id().value());
    }

    private @Nullable Contributor contributor(EmailAddress email) {
        return programme.contributors().stream()
                .filter(it -> it.email() != null && key(it.email()).equals(key(email)))
                .findAny()
                .orElse(null);
    }

    private static String key(EmailAddress email) {
        return email.value().toLowerCase(Locale.ROOT);
    }
}

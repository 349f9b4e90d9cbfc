package nl.bijeen.programme;

import static java.util.Collections.frequency;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.When;
import nl.bijeen.people.Employers;
import nl.bijeen.people.Employers.Said;
import nl.bijeen.registration.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For which organisation people come, as the limit of a breakout counts them: the one in the register, see {@link Employers#of}.
 * Two whose organisation is not in it are of one when they typed the same.
 */
@Component
class Employment {

    private final JdbcClient db;
    private final Employers employers;
    private final Clock clock;

    Employment(JdbcClient db, Employers employers, Clock clock) {
        this.db = db;
        this.employers = employers;
        this.clock = clock;
    }

    /** By the number of the registration: the same for people of one organisation; empty for who comes for none. */
    Map<Long, String> of(List<Registration> people) {
        var organisations = new HashMap<Long, String>();
        if (people.isEmpty()) return organisations;
        var association = people.getFirst().association();
        var names = names(association, people.stream().map(Employment::said).toList());
        for (var i = 0; i < people.size(); i++)
            organisations.put(people.get(i).id().value(), names.get(i));
        return organisations;
    }

    /** How many others of their organisation take part in a session, without those who contribute. */
    int colleagues(Registration person, Session session) {
        var people = new ArrayList<Said>();
        people.add(said(person));
        people.addAll(db.sql("""
                        select coalesce(email, '') as email, organisation
                        from placement
                        join registration on registration.id = registration_id
                        where session_id = ? and registration_id <> ? and how <> 'CONTRIBUTES'
                        """)
                .params(session.id().value(), person.id().value())
                .query((row, number) -> new Said(row.getString("email"), row.getString("organisation")))
                .list());
        var names = names(person.association(), people);
        return names.getFirst().isEmpty() ? 0 : frequency(names, names.getFirst()) - 1;
    }

    private List<String> names(AssociationId association, List<Said> people) {
        var known =
                employers.of(association, people, When.local(clock.instant()).toLocalDate());
        var names = new ArrayList<String>();
        for (var i = 0; i < people.size(); i++) {
            var typed = Employers.plainest(people.get(i).organisation());
            names.add(known.get(i).map(id -> "organisation " + id).orElse(typed));
        }
        return names;
    }

    private static Said said(Registration registration) {
        var person = registration.person();
        var email = person.email();
        return new Said(email == null ? "" : email.value(), person.organisation());
    }
}

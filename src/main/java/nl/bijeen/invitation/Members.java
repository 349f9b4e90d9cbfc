package nl.bijeen.invitation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Person;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is in a group: those on its list, or whoever its rule holds. */
@Component
class Members {

    private final JdbcClient db;
    private final Rules rules;
    private final JsonMapper json;

    Members(JdbcClient db, Rules rules, JsonMapper json) {
        this.db = db;
        this.rules = rules;
        this.json = json;
    }

    /** The ids of the persons in a group of this association on a day; nobody when it has no such group. */
    Set<Long> of(AssociationId association, long group, LocalDate day) {
        var rule = db.sql("select rule from person_group where id = ? and association_id = ? and rule is not null")
                .params(group, association.value())
                .query(String.class)
                .optional();
        return new LinkedHashSet<>(
                rule.map(it -> holding(association, it, day)).orElseGet(() -> listed(association, group)));
    }

    private List<Long> holding(AssociationId association, String rule, LocalDate day) {
        return rules.holding(association, json.readValue(rule, Rule.class), day).stream()
                .map(Person::id)
                .toList();
    }

    private List<Long> listed(AssociationId association, long group) {
        return db.sql("""
                        select m.person_id
                        from group_member m
                        join person_group g on g.id = m.group_id
                        where g.id = ? and g.association_id = ?
                        """).params(group, association.value()).query(Long.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}

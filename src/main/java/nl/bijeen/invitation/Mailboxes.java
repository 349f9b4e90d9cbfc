package nl.bijeen.invitation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which addresses, in small letters, an association knows people. Somebody has several who changed work or was entered twice. */
@Component
class Mailboxes {

    private final JdbcClient db;

    Mailboxes(JdbcClient db) {
        this.db = db;
    }

    /** Besides their own: by the id of the person. Who has one address only is not there. */
    Map<Long, Set<String>> others(AssociationId association) {
        var others = new HashMap<Long, Set<String>>();
        db.sql("select person_id, lower(email) from person_address where association_id = ?")
                .param(association.value())
                .query(row -> {
                    others.computeIfAbsent(row.getLong(1), _ -> new HashSet<>()).add(row.getString(2));
                });
        return others;
    }

    /** All of one person. */
    Set<String> of(long person) {
        return new HashSet<>(db.sql("select email from mailbox where entry_id = ?")
                .param(person)
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** The id of whom an address leads to. */
    Optional<Long> at(AssociationId association, String address) {
        return db.sql("select person_id from mailbox where association_id = ? and email = ? limit 1")
                .params(association.value(), address)
                .query(Long.class)
                .optional();
    }

    /** This address and all others of whom it leads to. */
    Set<String> of(AssociationId association, EmailAddress email) {
        var address = email.value().toLowerCase(Locale.ROOT);
        var all = new HashSet<>(Set.of(address));
        at(association, address).ifPresent(it -> all.addAll(of(it)));
        return all;
    }
}

package nl.bijeen.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People from outside who work in the office on something of an association. Each has an empty house of their own, where
 * {@code Association.guest} is true: what belongs to the association that invited them is never theirs, only what is opened to
 * their house.
 */
@Component
public class Guests {

    private final JdbcClient db;
    private final StaffMembers members;
    private final Clock clock;

    Guests(JdbcClient db, StaffMembers members, Clock clock) {
        this.db = db;
        this.members = members;
        this.clock = clock;
    }

    /**
     * The house of the guest with this address, who from now on can sign in.
     *
     * @param organisation where they come from, as their house is called
     */
    @Transactional
    public AssociationId admit(Staff by, String organisation, String name, EmailAddress email) {
        var house = new AssociationId(db.sql("""
                        insert into association (slug, name, email, founded, guest_of)
                        values (:slug, :name, :email, :now, :host)
                        on conflict (guest_of, lower(email)) where guest_of is not null do update set name = excluded.name
                        returning id
                        """)
                .param("slug", "gast-" + Tokens.hash(Tokens.random()).substring(0, 32))
                .param("name", organisation)
                .param("email", email.value())
                .param("now", OffsetDateTime.now(clock))
                .param("host", by.association().value())
                .query(Long.class)
                .single());
        // Who is there already keeps their name: they may be the guest of another meeting too.
        members.take(house, name, email, Role.EDITOR, by.actor());
        return house;
    }

    /** Signs everybody of a guest's house out for good, or until they are admitted again. Other associations keep their staff. */
    @Transactional
    public void dismiss(AssociationId house) {
        db.sql("""
                        update staff set left_at = :now
                        where left_at is null
                          and association_id = (select id from association where id = :house and guest_of is not null)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("house", house.value())
                .update();
    }
}

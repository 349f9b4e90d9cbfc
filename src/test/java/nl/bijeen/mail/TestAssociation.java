package nl.bijeen.mail;

import java.util.UUID;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An association that has nothing yet; written here because mail knows no associations. */
final class TestAssociation {

    private TestAssociation() {}

    static AssociationId in(JdbcClient db) {
        return new AssociationId(
                db.sql("""
                        insert into association (slug, name, email, founded)
                        values (?, 'Netwerk Zuiderland', 'bureau@zuiderland.example', now())
                        returning id
                        """).param("post-" + UUID.randomUUID()).query(Long.class).single());
    }
}

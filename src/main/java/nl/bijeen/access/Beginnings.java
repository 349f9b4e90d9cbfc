package nl.bijeen.access;

import java.util.Optional;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an empty installation gets its first association: with a link that only whoever started the program has seen. Each
 * start prints a new one, and the one before it is void.
 */
@Service
@Order(10)
public class Beginnings implements ApplicationRunner {

    /** What the first association and its first staff member are called. All has been checked. */
    public record Beginning(
            String name, String slug, EmailAddress email, Colour colour, String staffName, EmailAddress staffEmail) {}

    private final JdbcClient db;
    private final Associations associations;
    private final StaffMembers members;
    private final PublicUrl publicUrl;
    private final boolean demo;

    Beginnings(
            JdbcClient db,
            Associations associations,
            StaffMembers members,
            PublicUrl publicUrl,
            @Value("${bijeen.demo:false}") boolean demo) {
        this.db = db;
        this.associations = associations;
        this.members = members;
        this.publicUrl = publicUrl;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (demo || !associations.none()) return;
        System.out.println("""
                There is no association yet. Make the first one, and yourself its administrator, with this link.
                It works once; a next start prints another:
                  %s""".formatted(publicUrl.to(link())));
    }

    /** A new link, as a path; those before it are void. */
    @Transactional
    String link() {
        var token = Tokens.random();
        db.sql("insert into begin_link (hash) values (?) on conflict (only_one) do update set hash = excluded.hash")
                .param(Tokens.hash(token))
                .update();
        return "/begin/" + token;
    }

    public boolean open(String token) {
        return db.sql("select exists (select from begin_link where hash = ?)")
                .param(Tokens.hash(token))
                .query(Boolean.class)
                .single();
    }

    /** Founds the association and uses the link up; answers its first administrator, or nothing when the link is void. */
    @Transactional
    public Optional<Staff> begin(String token, Beginning beginning) {
        var used = db.sql("delete from begin_link where hash = ?")
                .param(Tokens.hash(token))
                .update();
        if (used == 0) return Optional.empty();
        var association = associations.found(beginning.name(), beginning.slug(), beginning.email(), beginning.colour());
        return members.take(
                association.id(), beginning.staffName(), beginning.staffEmail(), Role.ADMINISTRATOR, Actor.program());
    }
}

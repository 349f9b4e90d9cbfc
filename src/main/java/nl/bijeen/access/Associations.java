package nl.bijeen.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The associations of this installation. */
@Service
public class Associations {

    private final JdbcClient db;
    private final Journal journal;
    private final PageCache pageCache;
    private final Clock clock;

    Associations(JdbcClient db, Journal journal, PageCache pageCache, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.pageCache = pageCache;
        this.clock = clock;
    }

    /**
     * A new association, without staff.
     *
     * @param slug free and {@link Slug#usable usable}; the caller has checked
     */
    @Transactional
    public Association found(String name, String slug, EmailAddress email, Colour colour) {
        var association = db.sql("""
                        insert into association (slug, name, email, colour, founded)
                        values (:slug, :name, :email, :colour, :now)
                        returning *
                        """)
                .param("slug", slug)
                .param("name", name)
                .param("email", email.value())
                .param("colour", colour.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Associations::association)
                .single();
        journal.note(association.id(), Actor.program(), "association.founded", null, null);
        return association;
    }

    /** What its administrators may change about an association. All has been checked. */
    public record Settings(
            String name,
            EmailAddress email,
            @Nullable String phone,
            @Nullable String website,
            String about,
            Colour colour) {}

    /** Replaces all settings of the association they work for. */
    @Transactional
    public void change(Staff by, Settings settings) {
        var before = get(by.association());
        db.sql("""
                        update association
                        set name = :name, email = :email, phone = :phone, website = :website, about = :about, colour = :colour
                        where id = :id
                        """)
                .param("name", settings.name())
                .param("email", settings.email().value())
                .param("phone", settings.phone())
                .param("website", settings.website())
                .param("about", settings.about())
                .param("colour", settings.colour().value())
                .param("id", by.association().value())
                .update();
        var changes = changes(before, settings);
        if (changes.length == 0) return;
        journal.note(by.association(), by.actor(), "association.changed", null, null, changes);
        pageCache.outdated(by.association());
    }

    private static Change[] changes(Association before, Settings after) {
        return Stream.of(
                        new Change("name", before.name(), after.name()),
                        new Change(
                                "email", before.email().value(), after.email().value()),
                        new Change("phone", before.phone(), after.phone()),
                        new Change("website", before.website(), after.website()),
                        new Change("about", before.about(), after.about()),
                        new Change(
                                "colour",
                                before.colour().value(),
                                after.colour().value()))
                .filter(it -> !Objects.equals(it.from(), it.to()))
                .toArray(Change[]::new);
    }

    /** Empty also under the slug of the house of a guest: that has no pages. */
    public Optional<Association> bySlug(String slug) {
        return db.sql("select * from association where slug = ? and guest_of is null")
                .param(slug)
                .query(Associations::association)
                .optional();
    }

    /** Throws NoSuchElementException when there is none: whoever holds an id has it from a row. */
    public Association get(AssociationId id) {
        return db.sql("select * from association where id = ?")
                .param(id.value())
                .query(Associations::association)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("association " + id.value()));
    }

    /** Under whose name letters go to the staff of a house: its own, or that of the association whose guest lives there. */
    public Association writerTo(AssociationId house) {
        var association = get(house);
        return association.guestOf() == null ? association : get(association.guestOf());
    }

    /** All of them, by name; guests are none. */
    public List<Association> all() {
        return db.sql("select * from association where guest_of is null order by lower(name), id")
                .query(Associations::association)
                .list();
    }

    /** True until somebody has made the first one. */
    public boolean none() {
        return !db.sql("select exists (select from association)")
                .query(Boolean.class)
                .single();
    }

    private static Association association(ResultSet row, int number) throws SQLException {
        return new Association(
                new AssociationId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                row.getString("phone"),
                row.getString("website"),
                row.getString("about"),
                new Colour(row.getString("colour")),
                row.getObject("founded", OffsetDateTime.class).toInstant(),
                guestOf(row));
    }

    private static @Nullable AssociationId guestOf(ResultSet row) throws SQLException {
        var host = row.getObject("guest_of", Long.class);
        return host == null ? null : new AssociationId(host);
    }
}

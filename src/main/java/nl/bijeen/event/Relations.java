package nl.bijeen.event;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How meetings hang together. Each relation is stored once, at the meeting that names the other, and read from both sides. */
@Component
public class Relations {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;

    Relations(JdbcClient db, Events events, Journal journal, PageCache pages) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
    }

    /** From both sides, drafts left out. */
    public List<Relation> of(EventId event) {
        return db.sql("""
                        select r.kind, coalesce(other.title, r.title) as title, other.slug
                        from relation r
                        left join event other on other.id = r.other_id and other.fate <> 'DRAFT'
                        where r.event_id = :event
                        union all
                        select case r.kind when 'REPLACES' then 'REPLACED_BY'
                                           when 'FOLLOWS' then 'FOLLOWED_BY'
                                           else 'CONTAINS' end,
                               other.title, other.slug
                        from relation r
                        join event other on other.id = r.event_id and other.fate <> 'DRAFT'
                        where r.other_id = :event
                        order by 1, 2
                        """)
                .param("event", event.value())
                .query((row, number) ->
                        new Relation(Relation.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    /**
     * The relations this meeting names itself, replaced by these. A title that is also the slug or title of a meeting of
     * this association becomes a link to it. A change is a revision of the meeting: who was editing it, hears of it.
     */
    @Transactional
    public void set(EventId id, List<Relation> relations, Actor by) {
        var event = events.lock(id);
        var before = named(id);
        db.sql("delete from relation where event_id = ?").param(id.value()).update();
        relations.forEach(it -> insert(event, it));
        var after = named(id);
        if (before.equals(after)) return;
        db.sql("update event set revision = revision + 1 where id = ?")
                .param(id.value())
                .update();
        journal.note(
                event.association(), by, "event.related", id.value(), null, new Change("relations", before, after));
        pages.outdated(event.association());
    }

    /** One more that this meeting names itself. */
    @Transactional
    void add(EventId id, Relation relation, Actor by) {
        set(id, Stream.concat(namedBy(id).stream(), Stream.of(relation)).toList(), by);
    }

    /** The relations this meeting names itself, as the office edits them. */
    public List<Relation> namedBy(EventId event) {
        return db.sql("""
                        select r.kind, coalesce(other.title, r.title) as title, other.slug
                        from relation r
                        left join event other on other.id = r.other_id
                        where r.event_id = ?
                        order by r.id
                        """)
                .param(event.value())
                .query((row, number) ->
                        new Relation(Relation.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private void insert(Event event, Relation relation) {
        db.sql("""
                        insert into relation (event_id, kind, title, other_id)
                        values (:event, :kind, :title,
                                (select id from event
                                 where association_id = :association and id <> :event and (slug = :slug or title = :title)
                                 order by slug = :slug desc, id desc
                                 limit 1))
                        """)
                .param("event", event.id().value())
                .param("kind", relation.kind().name())
                .param("title", relation.title())
                .param("association", event.association().value())
                .param("slug", relation.slug() == null ? "" : relation.slug())
                .update();
    }

    private String named(EventId event) {
        return String.join(
                "; ",
                namedBy(event).stream().map(it -> it.kind() + " " + it.title()).toList());
    }
}

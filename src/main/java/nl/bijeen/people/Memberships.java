package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations are members, and since when. */
@Component
public class Memberships {

    private final JdbcClient db;
    private final Journal journal;

    Memberships(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** The newest first. */
    public List<Period> of(Organisation organisation) {
        return db.sql("select since, until from membership where organisation_id = ? order by since desc, id desc")
                .param(organisation.id())
                .query((row, number) ->
                        new Period(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** A membership from this day on; false when the organisation was a member on that day or later already. */
    @Transactional
    public boolean begin(Organisation organisation, LocalDate since, Actor by) {
        var begun = db.sql("""
                        insert into membership (organisation_id, since)
                        select id, :since from organisation
                        where id = :organisation
                          and not exists (select from membership
                                          where organisation_id = :organisation and (until is null or until >= :since))
                        on conflict do nothing
                        """)
                .param("since", since)
                .param("organisation", organisation.id())
                .update();
        if (begun == 1) note(organisation, "people.membership_begun", "since", since, by);
        return begun == 1;
    }

    /** Ends the membership after this day; false when there is none, or it began later. */
    @Transactional
    public boolean end(Organisation organisation, LocalDate lastDay, Actor by) {
        var ended = db.sql("""
                        update membership
                        set until = :until
                        where organisation_id = :organisation and until is null and since <= :until
                        """)
                .param("until", lastDay)
                .param("organisation", organisation.id())
                .update();
        if (ended == 1) note(organisation, "people.membership_ended", "until", lastDay, by);
        return ended == 1;
    }

    private void note(Organisation organisation, String what, String field, LocalDate day, Actor by) {
        var change = new Changed().field(field, null, day).toArray();
        journal.note(organisation.association(), by, what, null, organisation.subject(), change);
    }
}

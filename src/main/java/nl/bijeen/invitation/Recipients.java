package nl.bijeen.invitation;

import java.sql.Types;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles who gets a letter of a campaign: everybody at once, so that ten thousand are queued in a moment. */
@Component
class Recipients {

    private static final String TO_REMIND = """
            select i.id, i.event_id, coalesce(p.email, i.email) as email
            from invitation i
            left join person p on p.id = i.person_id
            join dispatch d on d.invitation_id = i.id and d.campaign_id = i.campaign_id
            join letter l on l.token = d.letter
            where i.campaign_id = :reminded and i.state = 'OPEN' and l.state <> 'FAILED'
              and not coalesce(i.person_id in (select u.person_id from unwanted u
                                               where u.association_id = :association and u.person_id is not null
                                                 and (u.event_id is null or u.event_id = :event)), false)
              and lower(coalesce(p.email, i.email)) not in (select u.email from unwanted u
                                                            where u.association_id = :association
                                                              and (u.event_id is null or u.event_id = :event))
              and lower(coalesce(p.email, i.email)) <> all(:coming)
            """;

    private final JdbcClient db;
    private final Selection selection;
    private final Attending attending;

    Recipients(JdbcClient db, Selection selection, Attending attending) {
        this.db = db;
        this.selection = selection;
        this.attending = attending;
    }

    /** Whom the invitations would go to now. */
    Reach reach(Campaign campaign) {
        return selection.of(
                campaign.association(), campaign.event(), campaign.content().choice());
    }

    /** How many would be reminded now. */
    int toRemind(Campaign campaign) {
        return db.sql("select count(*) from (" + TO_REMIND + ") as reminded")
                .param("reminded", campaign.reminds())
                .param("association", campaign.association().value())
                .param("event", campaign.event().value())
                .param("coming", coming(campaign), Types.ARRAY)
                .query(Integer.class)
                .single();
    }

    /** Who has a row already gets no second one, so this may run twice. Returns how many letters were queued. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int settle(Campaign campaign) {
        return campaign.invites() ? invite(campaign) : remind(campaign);
    }

    private int invite(Campaign campaign) {
        var reach = reach(campaign);
        var persons = new ArrayList<String>();
        var reasons = new ArrayList<@Nullable String>();
        reach.invited().forEach(it -> {
            persons.add(String.valueOf(it.person()));
            reasons.add(null);
        });
        reach.leftOut().forEach(it -> {
            persons.add(String.valueOf(it.candidate().person()));
            reasons.add(it.reason().name());
        });
        return db.sql("""
                        with added as (
                            insert into invitation (association_id, event_id, campaign_id, person_id, state, reason)
                            select :association, :event, :campaign, person, case when reason is null then 'OPEN' else 'LEFT_OUT' end,
                                   reason
                            from unnest(:persons::bigint[], :reasons::text[]) as chosen (person, reason)
                            on conflict do nothing
                            returning id, state)
                        insert into dispatch (campaign_id, invitation_id)
                        select :campaign, id from added where state = 'OPEN' order by id
                        """)
                .param("association", campaign.association().value())
                .param("event", campaign.event().value())
                .param("campaign", campaign.id())
                .param("persons", persons.toArray(String[]::new), Types.ARRAY)
                .param("reasons", reasons.toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private int remind(Campaign campaign) {
        return db.sql("insert into dispatch (campaign_id, invitation_id) select :campaign, id from (" + TO_REMIND
                        + ") as reminded on conflict do nothing")
                .param("campaign", campaign.id())
                .param("reminded", campaign.reminds())
                .param("association", campaign.association().value())
                .param("event", campaign.event().value())
                .param("coming", coming(campaign), Types.ARRAY)
                .update();
    }

    private String[] coming(Campaign campaign) {
        return attending.of(campaign.event()).coming().toArray(String[]::new);
    }
}

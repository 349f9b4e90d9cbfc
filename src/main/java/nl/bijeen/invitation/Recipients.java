package nl.bijeen.invitation;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles who gets a letter of a campaign: everybody at once, so that ten thousand are queued in a moment. */
@Component
class Recipients {

    private final JdbcClient db;
    private final Selection selection;
    private final Attending attending;
    private final Wishes wishes;
    private final Mailboxes mailboxes;

    Recipients(JdbcClient db, Selection selection, Attending attending, Wishes wishes, Mailboxes mailboxes) {
        this.db = db;
        this.selection = selection;
        this.attending = attending;
        this.wishes = wishes;
        this.mailboxes = mailboxes;
    }

    /** Whom the invitations would go to now. */
    Reach reach(Campaign campaign) {
        return selection.of(
                campaign.association(), campaign.event(), campaign.content().choice());
    }

    /** How many would be reminded now. */
    int toRemind(Campaign campaign) {
        return reminded(campaign).size();
    }

    /** Who has a row already gets no second one, so this may run twice. Returns how many letters were queued. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int settle(Campaign campaign) {
        return campaign.invites() ? invite(campaign) : remind(campaign);
    }

    private static final String INVITE = """
            with added as (
                insert into invitation (association_id, event_id, campaign_id, person_id, state, reason)
                select :association, :event, :campaign, person, case when reason is null then 'OPEN' else 'LEFT_OUT' end,
                       reason
                from unnest(:persons::bigint[], :reasons::text[]) as chosen (person, reason)
                on conflict do nothing
                returning id, state)
            insert into dispatch (campaign_id, invitation_id)
            select :campaign, id from added where state = 'OPEN' order by id
            """;

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
        return db.sql(INVITE)
                .param("association", campaign.association().value())
                .param("event", campaign.event().value())
                .param("campaign", campaign.id())
                .param("persons", persons.toArray(String[]::new), Types.ARRAY)
                .param("reasons", reasons.toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private int remind(Campaign campaign) {
        var ids = reminded(campaign).stream().map(String::valueOf).toArray(String[]::new);
        return db.sql("""
                        insert into dispatch (campaign_id, invitation_id)
                        select ?, id from unnest(?::bigint[]) as reminded (id)
                        on conflict do nothing
                        """)
                .param(campaign.id())
                .param(new SqlParameterValue(Types.ARRAY, ids))
                .update();
    }

    /**
     * Somebody who got a letter and did not answer it.
     *
     * @param person null for a colleague who is not in the register
     * @param addresses all by which they are known, in small letters
     */
    private record Silent(long invitation, @Nullable Long person, Set<String> addresses) {}

    /** The ids of the invitations; of who was entered twice and invited as both, the first. */
    private List<Long> reminded(Campaign campaign) {
        var unwanted = wishes.unwanted(campaign.association(), campaign.event(), true);
        var coming = attending.of(campaign.event()).coming();
        var persons = new HashSet<Long>();
        return silent(campaign).stream()
                .filter(it -> !unwanted.by(it.person(), it.addresses()))
                .filter(it -> Collections.disjoint(coming, it.addresses()))
                .filter(it -> it.person() == null || persons.add(it.person()))
                .map(Silent::invitation)
                .toList();
    }

    private List<Silent> silent(Campaign campaign) {
        var others = mailboxes.others(campaign.association());
        return db.sql("select i.id, p.id as person, lower(coalesce(p.email, i.email)) as email from invitation i "
                        + InvitationRows.PERSON + """
                        join dispatch d on d.invitation_id = i.id and d.campaign_id = i.campaign_id
                        join letter l on l.token = d.letter
                        where i.campaign_id = ? and i.state = 'OPEN' and l.state <> 'FAILED'
                          and coalesce(p.email, i.email) is not null
                        order by i.id
                        """)
                .param(campaign.reminds())
                .query((row, number) -> {
                    var person = row.getObject("person", Long.class);
                    var addresses = new HashSet<>(person == null ? Set.of() : others.getOrDefault(person, Set.of()));
                    addresses.add(row.getString("email"));
                    return new Silent(row.getLong("id"), person, addresses);
                })
                .list();
    }
}

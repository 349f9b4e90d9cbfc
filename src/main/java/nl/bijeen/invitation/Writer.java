package nl.bijeen.invitation;

import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Events;
import nl.bijeen.invitation.Dispatches.Queued;
import nl.bijeen.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes queued letters out and posts them. A letter and the mark that it was written are one transaction. */
@Component
class Writer {

    private final JdbcClient db;
    private final CampaignRows campaigns;
    private final Events events;
    private final Associations associations;
    private final Attending attending;
    private final Wishes wishes;
    private final Stationery stationery;
    private final PrivatePages pages;
    private final Outbox outbox;

    Writer(
            JdbcClient db,
            CampaignRows campaigns,
            Events events,
            Associations associations,
            Attending attending,
            Wishes wishes,
            Stationery stationery,
            PrivatePages pages,
            Outbox outbox) {
        this.db = db;
        this.campaigns = campaigns;
        this.events = events;
        this.associations = associations;
        this.attending = attending;
        this.wishes = wishes;
        this.stationery = stationery;
        this.pages = pages;
        this.outbox = outbox;
    }

    /** Some letters of one campaign; each is either posted or, for who no longer should get it, dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long id, List<Queued> queued) {
        var campaign = campaigns.get(id);
        var event = events.get(campaign.event());
        var coming = attending.of(event.id()).toldTo(campaign.association(), event);
        var unwanted = wishes.unwanted(campaign.association(), campaign.event(), !campaign.invites());
        var stale = new LinkedHashMap<Queued, Exclusion>();
        queued.forEach(it -> stale(it, coming, unwanted).ifPresent(reason -> stale.put(it, reason)));
        drop(campaign, stale);
        post(campaign, queued.stream().filter(it -> !stale.containsKey(it)).toList());
    }

    private void post(Campaign campaign, List<Queued> letters) {
        if (letters.isEmpty()) return;
        var event = events.get(campaign.event());
        var inviter = associations.get(campaign.association());
        var posted = outbox.postAll(letters.stream()
                .map(Queued::invitation)
                .map(it -> stationery.letter(
                        inviter,
                        event,
                        campaign,
                        it.guest(),
                        Objects.requireNonNull(it.guest().email()),
                        pages.path(it),
                        it.passedBy()))
                .toList());
        open(letters);
        written(letters, posted);
    }

    /** Only the link in the letter that goes out now opens the invitation. */
    private void open(List<Queued> letters) {
        var ids = letters.stream().map(Queued::invitation).map(Invitation::id).toList();
        db.sql("""
                        update invitation
                        set token_hash = written.token
                        from unnest(:ids::bigint[], :tokens::text[]) as written (id, token)
                        where invitation.id = written.id
                        """)
                .param("ids", array(ids), Types.ARRAY)
                .param(
                        "tokens",
                        letters.stream()
                                .map(it -> Tokens.hash(pages.token(it.invitation())))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .update();
    }

    private void written(List<Queued> letters, List<UUID> posted) {
        db.sql("""
                        update dispatch
                        set state = 'WRITTEN', letter = written.letter
                        from unnest(:ids::bigint[], :letters::uuid[]) as written (id, letter)
                        where dispatch.id = written.id
                        """)
                .param("ids", array(letters.stream().map(Queued::id).toList()), Types.ARRAY)
                .param("letters", posted.stream().map(Object::toString).toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private void drop(Campaign campaign, Map<Queued, Exclusion> letters) {
        if (letters.isEmpty()) return;
        db.sql("update dispatch set state = 'DROPPED' where id = any(:ids::bigint[])")
                .param("ids", array(letters.keySet().stream().map(Queued::id).toList()), Types.ARRAY)
                .update();
        if (!campaign.invites()) return;
        letters.forEach((it, reason) -> db.sql(
                        "update invitation set state = 'LEFT_OUT', reason = ? where id = ? and state = 'OPEN'")
                .params(reason.name(), it.invitation().id())
                .update());
    }

    /** Why a letter that was queued is not written after all; empty when it is. */
    private static Optional<Exclusion> stale(Queued queued, Attending.Addresses coming, Unwanted unwanted) {
        if (queued.invitation().guest().email() == null) return Optional.of(Exclusion.NO_ADDRESS);
        if (!Collections.disjoint(coming.coming(), queued.addresses())) return Optional.of(Exclusion.REGISTERED);
        if (!Collections.disjoint(coming.heardOf(), queued.addresses())) return Optional.of(Exclusion.HEARD_OF);
        if (queued.invitation().answer() != Invitation.Answer.OPEN) return Optional.of(Exclusion.DECLINED);
        if (queued.again()) return Optional.of(Exclusion.INVITED);
        return unwanted.by(queued.person(), queued.addresses()) ? Optional.of(Exclusion.UNWANTED) : Optional.empty();
    }

    private static String[] array(List<Long> ids) {
        return ids.stream().map(String::valueOf).toArray(String[]::new);
    }
}

package nl.bijeen.invitation;

import java.time.Clock;
import nl.bijeen.access.Associations;
import nl.bijeen.event.EventPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invites by the standing rules when a meeting is published, in the transaction that publishes it. */
@Component
class Publication {

    private final StandingRules rules;
    private final Campaigns campaigns;
    private final Associations associations;
    private final Clock clock;

    Publication(StandingRules rules, Campaigns campaigns, Associations associations, Clock clock) {
        this.rules = rules;
        this.campaigns = campaigns;
        this.associations = associations;
        this.clock = clock;
    }

    @EventListener
    void on(EventPublished it) {
        var event = it.event();
        var now = clock.instant();
        // What is published for the record, after it was held, invites nobody.
        if (!event.status(now).ahead()) return;
        var organiser = associations.get(event.association());
        rules.fitting(organiser.id(), event, organiser.name())
                .forEach(rule -> campaigns.byRule(rule, event.id(), now.plus(rule.delay())));
    }
}

package nl.bijeen.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.bijeen.access.Staff;
import nl.bijeen.demo.Population.Inhabitant;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Dispatches;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.invitation.StandingRule.Sort;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.people.Group;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Component;

/** Who is invited in the demonstration: by a standing rule, by a letter that was answered, and by one still to be sent. */
@Component
class Hospitality {

    private static final String ALDERMEN = "Themagroep Zorg en Wijk";
    private static final String DIRECTORS = "Kring van directeuren";
    private static final String NETWORK = "Netwerk schuldhulpverlening";
    private static final String HOST = "Platform Grote Gemeenten Laagland";
    private static final int PLACES = 20;

    private final Groups groups;
    private final StandingRules rules;
    private final Campaigns campaigns;
    private final Dispatches dispatches;
    private final Quotas quotas;
    private final Replies replies;
    private final Clock clock;
    private final Words words;

    Hospitality(
            Groups groups,
            StandingRules rules,
            Campaigns campaigns,
            Dispatches dispatches,
            Quotas quotas,
            Replies replies,
            Clock clock,
            Texts texts) {
        this.groups = groups;
        this.rules = rules;
        this.campaigns = campaigns;
        this.dispatches = dispatches;
        this.quotas = quotas;
        this.replies = replies;
        this.clock = clock;
        this.words = texts.in(Texts.DUTCH);
    }

    /** Before the meetings are published, so that the rule sees them. */
    void rule(Staff by) {
        var sort = new Sort(Set.of(), List.of(HOST), List.of());
        var content = content("Wethouders Zorg en Wijk", group(ALDERMEN, by));
        rules.add(by.association(), sort, content, Duration.ofDays(1), by.actor());
    }

    /** So many places for the aldermen. */
    void limit(Event event, Staff by) {
        quotas.ofGroup(event, group(ALDERMEN, by), PLACES, by.actor());
    }

    /** A letter that was sent, and answered. */
    void invite(Event event, List<Inhabitant> people, Staff by) {
        var directors = content("Kring van directeuren", group(DIRECTORS, by));
        var campaign = campaigns.draft(by.association(), event.id(), directors, by.actor());
        campaigns.send(campaign, clock.instant(), by.actor());
        dispatches.round();
        replies.give(event, people);
    }

    /** A letter that is ready to be looked at. */
    void prepare(Event event, Staff by) {
        campaigns.draft(by.association(), event.id(), content("Het netwerk", group(NETWORK, by)), by.actor());
    }

    private Group group(String name, Staff by) {
        return groups.named(by.association(), name).orElseThrow();
    }

    private Content content(String name, Group group) {
        return new Content(
                name,
                Choice.groups(List.of(group.id())),
                words.text("invitation.office.letter.subject"),
                words.text("invitation.office.letter.default"));
    }
}

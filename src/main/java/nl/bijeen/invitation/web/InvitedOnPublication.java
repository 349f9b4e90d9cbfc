package nl.bijeen.invitation.web;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Consequence;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Component;

/** Tells which standing rules will invite people once a meeting is published. */
@Component
class InvitedOnPublication implements Consequence {

    private final StandingRules rules;
    private final Associations associations;
    private final Words words;

    InvitedOnPublication(StandingRules rules, Associations associations, Texts texts) {
        this.rules = rules;
        this.associations = associations;
        this.words = texts.in(Texts.DUTCH);
    }

    @Override
    public Optional<String> of(Event draft) {
        var organiser = associations.get(draft.association());
        var names = rules.fitting(organiser.id(), draft, organiser.name()).stream()
                .map(StandingRule::name)
                .collect(joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("invitation.office.rules.publishing", names));
    }
}

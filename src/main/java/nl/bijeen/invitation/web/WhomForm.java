package nl.bijeen.invitation.web;

import static nl.bijeen.invitation.web.Typed.one;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Selection;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Group;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * Who is chosen, as it was typed: groups by their tokens, persons by their mail addresses.
 *
 * @param addresses with anything but letters between them
 */
public record WhomForm(boolean audience, List<String> groups, String addresses) {

    static final WhomForm EMPTY = new WhomForm(false, List.of(), "");

    private static final int MOST = 200;

    public WhomForm {
        groups = List.copyOf(groups);
    }

    static WhomForm read(MultiValueMap<String, String> sent) {
        return new WhomForm(
                !one(sent, "audience").isEmpty(), sent.getOrDefault("groups", List.of()), one(sent, "addresses"));
    }

    static WhomForm of(AssociationId association, Choice choice, Groups groups, Selection selection) {
        var tokens = groups.all(association).stream()
                .filter(it -> choice.groups().contains(it.id()))
                .map(Group::token)
                .toList();
        return new WhomForm(choice.audience(), tokens, String.join("\n", selection.addresses(association, choice)));
    }

    WhomForm withoutAudience() {
        return new WhomForm(false, groups, addresses);
    }

    Problems problems(Problems problems, Map<String, Long> known, Words words) {
        if (!audience && groups.isEmpty() && addresses.isBlank())
            return problems.and("groups", words.text("invitation.office.problem.nobody"));
        var typed = typed();
        if (typed.size() > MOST) return problems.and("addresses", words.text("invitation.office.problem.many", MOST));
        var unknown = typed.stream()
                .filter(it -> !known.containsKey(it.toLowerCase(Locale.ROOT)))
                .toList();
        return unknown.isEmpty()
                ? problems
                : problems.and(
                        "addresses", words.text("invitation.office.problem.unknown", String.join(", ", unknown)));
    }

    /** The choice these fields, which were checked, describe. */
    Choice choice(List<Group> known, Map<String, Long> persons) {
        var ids = known.stream()
                .filter(it -> groups.contains(it.token()))
                .map(Group::id)
                .toList();
        return new Choice(audience, ids, persons.values().stream().distinct().toList());
    }

    List<EmailAddress> readable() {
        return typed().stream().flatMap(it -> EmailAddress.of(it).stream()).toList();
    }

    private List<String> typed() {
        return Arrays.stream(addresses.split("[\\s,;<>]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}

package nl.bijeen.audience.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.people.Position.Role;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** Which roles count as a member, to be changed. */
public record MemberRolesPage(Set<String> chosen, Problems problems) implements Page {

    public MemberRolesPage {
        chosen = Set.copyOf(chosen);
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<Option> roles(Words words) {
        return Stream.of(Role.values())
                .map(it -> new Option(it.name(), words.text("audience.role." + it)))
                .toList();
    }
}

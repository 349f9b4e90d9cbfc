package nl.bijeen.audience.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijeen.access.Staff;
import nl.bijeen.audience.MemberRoles;
import nl.bijeen.people.Position.Role;
import nl.bijeen.view.Frames;
import nl.bijeen.view.OfficeTab;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an association chooses who at a member counts as a member. Only administrators come here. */
@Controller
class MemberRolesPages {

    private static final String PATH = "/bureau/instellingen/leden";

    private final MemberRoles memberRoles;
    private final Words words;

    MemberRolesPages(MemberRoles memberRoles, Texts texts) {
        this.memberRoles = memberRoles;
        this.words = texts.in(Texts.DUTCH);
    }

    @Bean
    static OfficeTab memberRolesTab() {
        return new OfficeTab(OfficeTab.Place.SETTINGS, 20, "audience.office.members.tab", "leden");
    }

    @GetMapping(PATH)
    View form(Staff staff) {
        return new MemberRolesPage(names(memberRoles.of(staff.association())), Problems.none());
    }

    @PostMapping(PATH)
    View save(Staff staff, @RequestParam(defaultValue = "") List<String> roles, RedirectAttributes redirect) {
        var chosen = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (roles.contains(role.name())) chosen.add(role);
        if (chosen.isEmpty()) {
            var problem = words.text("audience.office.members.problem");
            return new MemberRolesPage(Set.of(), Problems.none().and("roles", problem));
        }
        memberRoles.set(staff, chosen);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("audience.office.members.saved"));
        return See.other(PATH);
    }

    private static Set<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}

package nl.bijeen.access.web;

import java.util.stream.Stream;
import nl.bijeen.access.Role;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What an administrator typed about a new staff member. */
public record InviteForm(String name, String email, String role) {

    /** What the browser did not send is empty. */
    public InviteForm(@Nullable String name, @Nullable String email, @Nullable String role) {
        this.name = Typed.line(name);
        this.email = Typed.line(email);
        this.role = Typed.line(role);
    }

    static InviteForm empty() {
        return new InviteForm("", "", Role.EDITOR.name());
    }

    Problems problems(Words words) {
        var problems = Typed.person(Problems.none(), "name", name, words);
        problems = Typed.email(problems, "email", email, words);
        var known = Stream.of(Role.values()).anyMatch(it -> it.name().equals(role));
        return known ? problems : problems.and("role", words.text("access.office.problem.role"));
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    Role chosenRole() {
        return Role.valueOf(role);
    }
}

package nl.bijeen.access.web;

import java.util.function.Predicate;
import nl.bijeen.access.Beginnings.Beginning;
import nl.bijeen.access.Colour;
import nl.bijeen.access.Slug;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed about the first association and themselves. */
public record BeginForm(String name, String slug, String email, String colour, String staffName, String staffEmail) {

    /** What the browser did not send is empty. */
    public BeginForm(
            @Nullable String name,
            @Nullable String slug,
            @Nullable String email,
            @Nullable String colour,
            @Nullable String staffName,
            @Nullable String staffEmail) {
        this.name = Typed.line(name);
        this.slug = Typed.line(slug);
        this.email = Typed.line(email);
        this.colour = Typed.line(colour);
        this.staffName = Typed.line(staffName);
        this.staffEmail = Typed.line(staffEmail);
    }

    /** What must be put right before {@link #beginning}. {@code free}: whether no association is called so in addresses. */
    Problems problems(Words words, Predicate<String> free) {
        var problems = Typed.association(Problems.none(), "name", name, words);
        if (name.isEmpty() && slug.isEmpty()) return others(problems, words);
        if (!Slug.usable(address())) problems = problems.and("slug", words.text("access.office.problem.slug"));
        else if (!free.test(address())) problems = problems.and("slug", words.text("access.office.problem.slug-taken"));
        return others(problems, words);
    }

    private Problems others(Problems problems, Words words) {
        problems = Typed.email(problems, "email", email, words);
        problems = Typed.colour(problems, "colour", colour, words);
        problems = Typed.person(problems, "staffName", staffName, words);
        return Typed.email(problems, "staffEmail", staffEmail, words);
    }

    Beginning beginning() {
        return new Beginning(
                name,
                address(),
                new EmailAddress(email),
                Colour.of(colour).orElseThrow(),
                staffName,
                new EmailAddress(staffEmail));
    }

    /** How the association is called in addresses: as typed, or after its name. */
    private String address() {
        return slug.isEmpty() ? Slug.of(name) : slug;
    }
}

package nl.bijeen.people.web;

import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Person;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a person. */
public record PersonForm(String name, String email, String phone) {

    static final PersonForm EMPTY = new PersonForm("", "", "");

    /** What the browser did not send is empty. */
    public PersonForm(@Nullable String name, @Nullable String email, @Nullable String phone) {
        this.name = Typed.line(name);
        this.email = Typed.line(email);
        this.phone = Typed.line(phone);
    }

    static PersonForm of(Person.Profile profile) {
        var email = profile.email();
        return new PersonForm(profile.name(), email == null ? "" : email.value(), profile.phone());
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        if (!email.isEmpty() && EmailAddress.of(email).isEmpty())
            problems = problems.and("email", words.text("people.problem.email"));
        return Typed.phone(problems, "phone", phone, words);
    }

    /** The form has no problems. */
    Person.Profile profile() {
        return new Person.Profile(name, EmailAddress.of(email).orElse(null), phone);
    }
}

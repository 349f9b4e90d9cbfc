package nl.bijeen.access.web;

import nl.bijeen.access.Association;
import nl.bijeen.access.Associations.Settings;
import nl.bijeen.access.Colour;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What an administrator typed about the association. */
public record SettingsForm(String name, String email, String phone, String website, String about, String colour) {

    private static final int LONGEST_ABOUT = 5000;

    /** What the browser did not send is empty. */
    public SettingsForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String about,
            @Nullable String colour) {
        this.name = Typed.line(name);
        this.email = Typed.line(email);
        this.phone = Typed.line(phone);
        this.website = Typed.line(website);
        this.about = about == null ? "" : about.replace("\r\n", "\n").strip();
        this.colour = Typed.line(colour);
    }

    static SettingsForm of(Association association) {
        return new SettingsForm(
                association.name(),
                association.email().value(),
                association.phone(),
                association.website(),
                association.about(),
                association.colour().value());
    }

    Problems problems(Words words) {
        var problems = Typed.association(Problems.none(), "name", name, words);
        problems = Typed.email(problems, "email", email, words);
        if (!phone.matches("[+0-9 ()./-]{0,30}"))
            problems = problems.and("phone", words.text("access.office.problem.phone"));
        problems = Typed.website(problems, "website", website, words);
        if (about.length() > LONGEST_ABOUT)
            problems = problems.and("about", words.text("access.office.problem.long", LONGEST_ABOUT));
        return Typed.colour(problems, "colour", colour, words);
    }

    Settings settings() {
        return new Settings(
                name,
                new EmailAddress(email),
                phone.isEmpty() ? null : phone,
                website.isEmpty() ? null : website,
                about,
                Colour.of(colour).orElseThrow());
    }
}

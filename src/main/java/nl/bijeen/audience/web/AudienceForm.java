package nl.bijeen.audience.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Contact;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Rule;
import nl.bijeen.people.RuleForm;
import nl.bijeen.people.RuleOffer;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What staff typed about whom a meeting is for. */
public record AudienceForm(RuleForm rule, String strength, String day, String contactName, String contactEmail) {

    private static final int LONGEST = 160;

    static AudienceForm of(@Nullable Audience audience, RuleOffer offer) {
        if (audience == null)
            return new AudienceForm(RuleForm.of(Rule.FOR_EVERYBODY, offer), Strength.INFORMATION.name(), "", "", "");
        var contact = audience.contact();
        return new AudienceForm(
                RuleForm.of(audience.rule(), offer),
                audience.strength().name(),
                Objects.toString(audience.day(), ""),
                contact == null ? "" : contact.name(),
                contact == null ? "" : contact.email().value());
    }

    static AudienceForm read(MultiValueMap<String, String> sent) {
        return new AudienceForm(
                RuleForm.read(sent),
                one(sent, "strength"),
                one(sent, "day"),
                one(sent, "contactName"),
                one(sent, "contactEmail"));
    }

    AudienceForm with(RuleForm changed) {
        return new AudienceForm(changed, strength, day, contactName, contactEmail);
    }

    Problems problems(Words words) {
        var problems = Problems.none();
        if (strength(strength).isEmpty())
            problems = problems.and("strength", words.text("audience.office.problem.strength"));
        if (!day.isEmpty() && day(day) == null)
            problems = problems.and("day", words.text("audience.office.problem.day"));
        if (contactName.length() > LONGEST)
            problems = problems.and("contactName", words.text("audience.office.problem.long", LONGEST));
        var named = !contactName.isEmpty() || !contactEmail.isEmpty();
        if (named && EmailAddress.of(contactEmail).isEmpty())
            problems = problems.and("contactEmail", words.text("audience.office.problem.contact"));
        return problems;
    }

    /** What was typed, which was checked. */
    Audience audience(EventId event, RuleOffer offer) {
        var contact = EmailAddress.of(contactEmail)
                .map(it -> new Contact(contactName, it))
                .orElse(null);
        var chosen = strength(strength).orElse(Strength.INFORMATION);
        return new Audience(event, rule.rule(offer), chosen, day(day), contact);
    }

    private static Optional<Strength> strength(String typed) {
        return Arrays.stream(Strength.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}

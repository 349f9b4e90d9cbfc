package nl.bijeen.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Merge;
import nl.bijeen.people.Person;
import nl.bijeen.view.Part;

/** Who turned out to be this person, and the other addresses they are known by. */
public record MergesPart(Person person, List<EmailAddress> addresses, List<Merge> merges) implements Part {

    /** The day in the Netherlands. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/Amsterdam"));
    }
}

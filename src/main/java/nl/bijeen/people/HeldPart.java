package nl.bijeen.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.bijeen.people.Directory.Found;
import nl.bijeen.people.Directory.PersonLine;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Part;
import nl.bijeen.view.Words;

/**
 * Whom a rule holds, and of anybody somebody looks for whether it holds them and why; to be placed below the rule.
 *
 * @param day on which the rule looks at people
 * @param asked those looked for
 */
public record HeldPart(Asking asking, LocalDate day, Found<PersonLine> found, List<Asked> asked) implements Part {

    public HeldPart {
        asked = List.copyOf(asked);
    }

    /**
     * What somebody wants to see.
     *
     * @param address of the page that shows it
     * @param stored whether the rule is the one that is saved
     * @param page of those it holds
     * @param sought words to find people by; empty for nobody
     */
    public record Asking(String address, boolean stored, int page, String sought) {

        /** The first of whom a rule holds that is not saved yet. */
        public static Asking before(String address) {
            return new Asking(address, false, 1, "");
        }
    }

    /** One person, whether the rule holds them, and why in sentences. */
    public record Asked(Person person, boolean in, List<String> reasons) {

        public Asked {
            reasons = List.copyOf(reasons);
        }
    }

    public int pages() {
        return Pages.of(found.total(), Directory.LENGTH);
    }

    public String dayWords(Words words) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.locale()).format(day);
    }
}

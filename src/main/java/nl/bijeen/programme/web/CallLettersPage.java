package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.SubmissionLetter;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;

/**
 * The letters that wait to be sent, as they will read.
 *
 * @param stand which letters these are: what is sent back with the decision to send them
 * @param overtaken whether they became others while staff looked
 */
public record CallLettersPage(Event event, String stand, Basis basis, boolean overtaken, List<Sheet> letters)
        implements Page {

    @Override
    public int status() {
        return overtaken ? 409 : 200;
    }

    /**
     * One letter.
     *
     * @param words those of its receiver
     */
    public record Sheet(SubmissionLetter letter, Words words) {

        public String subject() {
            return letter.subject(words);
        }

        /** What is decided, in the words of the letter. */
        public String decision() {
            return words.text(
                    "programme.call.letter." + letter.news(),
                    letter.submission().pitch().title(),
                    letter.event().title());
        }

        public List<String> remark() {
            return letter.submission()
                    .remark()
                    .lines()
                    .filter(it -> !it.isBlank())
                    .toList();
        }
    }
}

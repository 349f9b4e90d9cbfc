package nl.bijeen.programme.web;

import nl.bijeen.programme.Programme;
import nl.bijeen.view.Part;

/**
 * Links to a programme in other forms.
 *
 * @param meeting the path of the meeting, without a language
 */
public record FeedsPart(Programme programme, String meeting) implements Part {

    /** The path of the programme, to which the form is added. */
    public String path() {
        return meeting + "/programma";
    }
}

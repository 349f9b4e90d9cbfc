package nl.bijeen.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be written in the journal.
 *
 * @param what such as {@code event.published}; worded under the key {@code journal.event.published}
 * @param meeting the number of the meeting it is about, or null
 * @param subject such as {@code registration:12}, under which its changes can be found and forgotten, or null. Never a name
 *     or address: {@code what} and {@code subject} stay for ever
 */
public record Note(
        Actor actor,
        String what,
        @Nullable Long meeting,
        @Nullable String subject,
        List<Change> changes) {}

package nl.bijeen.event;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.journal.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two announcements, field by field, for the journal. */
record AnnouncementChanges(JsonMapper json) {

    List<Change> between(Announcement before, Announcement after) {
        var old = json.valueToTree(before);
        var changes = new ArrayList<Change>();
        json.valueToTree(after).properties().forEach(field -> {
            var from = old.get(field.getKey());
            if (!field.getValue().equals(from)) {
                changes.add(new Change(field.getKey(), words(from), words(field.getValue())));
            }
        });
        return changes;
    }

    private static @Nullable String words(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return null;
        return value.isString() ? value.asString() : value.toString();
    }
}

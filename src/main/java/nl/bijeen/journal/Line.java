package nl.bijeen.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link as the statement that writes many of them reads it. */
record Line(
        long number,
        String at,
        @JsonProperty("actor_kind") String actorKind,
        @JsonProperty("actor_id") @Nullable Long actorId,
        @JsonProperty("actor_name") @Nullable String actorName,
        String what,
        @Nullable Long meeting,
        @Nullable String subject,
        @Nullable List<Change> details,
        @Nullable String salt,
        @JsonProperty("details_hash") @Nullable String detailsHash,
        @JsonProperty("previous_hash") String previousHash,
        String hash) {

    static Line of(Link link) {
        var entry = link.entry();
        var note = entry.note();
        return new Line(
                entry.number(),
                entry.at().toString(),
                note.actor().kind().name(),
                note.actor().id(),
                note.actor().name(),
                note.what(),
                note.meeting(),
                note.subject(),
                link.salt() == null ? null : note.changes(),
                link.salt(),
                link.detailsHash(),
                link.previousHash(),
                link.hash());
    }
}

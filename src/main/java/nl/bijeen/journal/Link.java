package nl.bijeen.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it hangs in the chain. The changes enter only by their own salted hash, so that they can be forgotten while the
 * chain can still be followed.
 *
 * @param salt null when there are no changes, or they were forgotten
 * @param detailsHash null when there never were changes
 */
record Link(Entry entry, @Nullable String salt, @Nullable String detailsHash, String previousHash, String hash) {

    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    static Link after(String previousHash, Entry entry, String salt) {
        var changes = entry.note().changes();
        var detailsHash = changes.isEmpty() ? null : hash(salt, changes);
        return new Link(
                entry,
                changes.isEmpty() ? null : salt,
                detailsHash,
                previousHash,
                hash(previousHash, entry, detailsHash));
    }

    /** Whether this is what was written after the entry with that hash. */
    boolean follows(String previous) {
        return previousHash.equals(previous) && hash.equals(hash(previousHash, entry, detailsHash)) && detailsHold();
    }

    private boolean detailsHold() {
        if (salt != null) return hash(salt, entry.note().changes()).equals(detailsHash);
        return entry.erasedAt() == null ? detailsHash == null : detailsHash != null;
    }

    private static String hash(String salt, List<Change> changes) {
        var imprint = new Imprint().with("bijeen journal details 1").with(salt).with((long) changes.size());
        changes.forEach(it -> imprint.with(it.field()).with(it.from()).with(it.to()));
        return imprint.sha256();
    }

    private static String hash(String previousHash, Entry entry, @Nullable String detailsHash) {
        var actor = entry.note().actor();
        return new Imprint()
                .with("bijeen journal entry 1")
                .with(previousHash)
                .with(entry.number())
                .with(entry.at().toString())
                .with(actor.kind().name())
                .with(actor.id())
                .with(actor.name())
                .with(entry.note().what())
                .with(entry.note().meeting())
                .with(entry.note().subject())
                .with(detailsHash)
                .sha256();
    }
}

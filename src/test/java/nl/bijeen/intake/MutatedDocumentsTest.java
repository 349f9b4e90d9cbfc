package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents damaged in every way that files are. {@code -Dmutations=10000} reads that many. */
class MutatedDocumentsTest {

    private static final int MANY = Integer.getInteger("mutations", 100);
    /** Far more than any takes; what hangs takes for ever. */
    private static final Duration NOT_ENDLESS = Duration.ofMinutes(2);

    @Test
    void no_damaged_document_breaks_or_hangs_the_reader() throws Exception {
        var documents = Mutations.documents();
        for (int seed = 0; seed < MANY; seed++) {
            var chance = new Random(seed);
            var name = documents.keySet().stream()
                    .skip(seed % documents.size())
                    .findFirst()
                    .orElseThrow();
            var bytes = Mutations.mutate(documents.get(name), chance);
            var read = assertTimeoutPreemptively(NOT_ENDLESS, () -> read(name, bytes), name + ", seed " + seed);
            assertThat(read).as("%s, seed %s", name, seed).isTrue();
        }
    }

    // A refusal must say why; anything else than a draft or a refusal is a mistake.
    private static boolean read(String name, byte[] bytes) {
        try {
            var draft = new Reader(Said.TODAY, null).read(Documents.open(name, bytes));
            return DraftJson.of(draft).size() == 21 && draft.source().length() <= Text.MOST;
        } catch (IOException e) {
            return e.getMessage() != null && !e.getMessage().isBlank();
        }
    }
}

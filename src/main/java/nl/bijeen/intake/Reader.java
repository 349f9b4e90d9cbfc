package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Reads an announcement into a draft. Each field has a reader of its own; {@link Reading} settles what they disagree on. */
public final class Reader {

    private final LocalDate today;
    private final @Nullable LocalDate published;

    /**
     * Reads as on a day.
     *
     * @param today no day without a year is taken to be later than this, unless something else fixes it
     * @param published when the announcement was put out, if that is known; the text itself goes first
     */
    public Reader(LocalDate today, @Nullable LocalDate published) {
        this.today = today;
        this.published = published;
    }

    /** Reads any text; only its first 30,000 characters. */
    public Draft read(String source) {
        return read(Written.plain(source));
    }

    /** Reads what {@link Documents} opened; what the page itself tells machines goes before its text. */
    public Draft read(Written written) {
        return ScopedValue.where(Dates.FOUND, new HashMap<>())
                .call(() -> new Reading(written, today, published).draft());
    }
}

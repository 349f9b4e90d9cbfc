package nl.bijeen.adoption;

import java.time.Duration;
import java.util.List;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.HandingIn.Sent;
import org.springframework.stereotype.Component;

/** Takes in what staff hand in: pasted, as files, or by an address. One announcement is read at once, several in their turn. */
@Component
public class HandIns {

    /** Enough to go through an archive by hand; not enough to make this program ask other sites all day. */
    private static final int ADDRESSES = 30;

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final WebPages pages;
    private final SourceReading reading;
    private final Sources sources;
    private final SourceWork work;
    private final RateLimit limit;

    HandIns(WebPages pages, SourceReading reading, Sources sources, SourceWork work, RateLimit limit) {
        this.pages = pages;
        this.reading = reading;
        this.sources = sources;
        this.work = work;
        this.limit = limit;
    }

    /** What became of it. */
    public sealed interface Received {

        /** One that was read, by its token. */
        record One(String token) implements Received {}

        /** Several that are being read, by the token of the pile. */
        record Pile(String token) implements Received {}

        /** Nothing was taken in; the key, below {@code adoption.office.refused.}, is that of the sentence that says why. */
        record Refused(String key) implements Received {}
    }

    public Received text(Staff staff, String text) {
        return received(staff, HandingIn.pasted(text));
    }

    /** Each file with the name it was sent under; a ZIP gives all it holds. */
    public Received files(Staff staff, List<File> files) {
        return received(
                staff,
                HandingIn.files(files.stream()
                        .map(it -> new Sent(it.name(), it.bytes()))
                        .toList()));
    }

    @SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
    public record File(String name, byte[] bytes) {}

    public Received address(Staff staff, String typed) {
        if (!limit.allows("fetching by staff", String.valueOf(staff.id()), ADDRESSES, WITHIN))
            return new Received.Refused("TOO_OFTEN");
        return switch (pages.fetch(typed)) {
            case Fetched.Refused(var reason) -> new Received.Refused(reason.name());
            case Fetched.Document(var name, var address, var bytes) ->
                one(staff, new Piece(name, bytes, address, null));
        };
    }

    private Received received(Staff staff, Handed handed) {
        return switch (handed) {
            case Handed.Refused(var reason) -> new Received.Refused(reason.name());
            case Handed.Pieces(var pieces) when pieces.size() == 1 -> one(staff, pieces.getFirst());
            case Handed.Pieces(var pieces) -> {
                var token = sources.pile(staff.association(), pieces, staff.actor());
                work.wake();
                yield new Received.Pile(token);
            }
        };
    }

    private Received one(Staff staff, Piece piece) {
        var result = reading.read(staff.association(), piece);
        var proposal = result.proposal();
        if (proposal == null) return new Received.Refused(String.valueOf(result.problem()));
        var name = piece.name().startsWith("tekst.") ? "" : piece.name();
        return new Received.One(sources.one(staff.association(), name, proposal, staff.actor()));
    }
}

package nl.bijeen.adoption;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.bijeen.adoption.Handed.Pieces;
import nl.bijeen.adoption.Handed.Reason;
import nl.bijeen.adoption.Handed.Refused;
import nl.bijeen.adoption.Source.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes the announcements out of a ZIP. It may have been made to harm: what it says of its own sizes is not believed, its paths are
 * never used to write to, and no ZIP inside it is opened.
 */
final class Bundle {

    /** In bytes, of all announcements together. */
    private static final long LARGEST = 60_000_000;

    /** Folders and what systems add count too. */
    private static final int MOST_ENTRIES = 2_000;

    private final List<Piece> pieces = new ArrayList<>();
    private long unpacked;

    private Bundle() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Handed open(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return new Bundle().all(zip);
        } catch (IOException | IllegalArgumentException e) {
            return new Refused(Reason.BROKEN_ZIP);
        }
    }

    private Handed all(ZipFile zip) throws IOException {
        var entries = zip.getEntries();
        for (var seen = 0; entries.hasMoreElements(); seen++) {
            if (seen == MOST_ENTRIES) return new Refused(Reason.TOO_MANY);
            var entry = entries.nextElement();
            if (entry.isDirectory() || entry.isUnixSymlink() || added(entry.getName())) continue;
            if (pieces.size() == Handed.MOST) return new Refused(Reason.TOO_MANY);
            pieces.add(piece(zip, entry));
            if (unpacked > LARGEST) return new Refused(Reason.UNPACKS_TOO_LARGE);
        }
        return pieces.isEmpty() ? new Refused(Reason.EMPTY_ZIP) : new Pieces(List.copyOf(pieces));
    }

    private Piece piece(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var name = Names.file(entry.getName());
        if (!zip.canReadEntryData(entry)) return Piece.broken(name, Problem.LOCKED);
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) return Piece.broken(name, Problem.NESTED);
        if (!Names.readable(name)) return Piece.broken(name, Problem.NOT_A_KIND);
        try (var part = zip.getInputStream(entry)) {
            var bytes = part.readNBytes(Piece.LARGEST + 1);
            unpacked += bytes.length;
            return bytes.length > Piece.LARGEST ? Piece.broken(name, Problem.TOO_LARGE) : Piece.of(name, bytes);
        } catch (IOException | IllegalArgumentException e) {
            return Piece.broken(name, Problem.UNREADABLE);
        }
    }

    /** What the systems on which people pack add of their own. */
    private static boolean added(String path) {
        return path.startsWith("__MACOSX/") || Names.file(path).startsWith(".") || path.endsWith("Thumbs.db");
    }
}

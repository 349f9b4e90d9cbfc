package nl.bijeen.people;

import java.io.IOException;
import java.util.Optional;
import nl.bijeen.people.ImportFile.Reason;
import nl.bijeen.people.ImportFile.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into a packed file before anybody unpacks it. A few kilobytes can be made to unpack to gigabytes, so everything is
 * unpacked once to nowhere, and no further than what a file of our size can honestly hold.
 */
final class ImportZip {

    /** In bytes: three times what 50,000 rows of thirty columns take. */
    private static final long LARGEST = 150_000_000;

    /** So many times its own size a table packs at best; what grows more was made to. */
    private static final int MOST_GROWTH = 200;

    private static final long SMALL = 20_000_000;
    private static final int MOST_PARTS = 2_000;

    private ImportZip() {}

    static Optional<Refused> refusal(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) return Optional.of(new Refused(Reason.NOT_A_TABLE));
            var size = size(zip, limit(bytes.length));
            return size > limit(bytes.length) ? Optional.of(new Refused(Reason.UNPACKS_TOO_LARGE)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(new Refused(Reason.BROKEN));
        }
    }

    private static long limit(int packed) {
        return Math.min(LARGEST, Math.max(SMALL, (long) packed * MOST_GROWTH));
    }

    /** The unpacked bytes of all parts together, as far as the limit. What the parts say of themselves is not believed. */
    private static long size(ZipFile zip, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        var parts = 0;
        for (var entry : (Iterable<org.apache.commons.compress.archivers.zip.ZipArchiveEntry>)
                () -> zip.getEntries().asIterator()) {
            if (++parts > MOST_PARTS) return Long.MAX_VALUE;
            try (var part = zip.getInputStream(entry)) {
                for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    size += read;
                    if (size > limit) return size;
                }
            }
        }
        return size;
    }
}

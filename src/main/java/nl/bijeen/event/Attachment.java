package nl.bijeen.event;

import org.jspecify.annotations.Nullable;

/**
 * A picture or document of a meeting, without its bytes.
 *
 * @param token random; its address is {@link #address()}
 * @param title for a picture: the words for who does not see it, proposed wherever it is placed
 * @param width in pixels, for pictures; null for documents
 * @param inReport whether it goes with the report instead of the announcement
 */
public record Attachment(
        String token,
        String title,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean inReport) {

    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    public long kilobytes() {
        return Math.max(1, size / 1000);
    }

    /** The path at which anybody who knows it can read the file. */
    public String address() {
        return "/bestand/" + token;
    }
}

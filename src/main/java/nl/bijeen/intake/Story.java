package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an announcement tells besides its facts, in the order of the text. */
public record Story(List<Found<Passage>> passages, List<Found<Update>> updates, List<Link> links, List<Image> images) {

    /**
     * Running text under one heading.
     *
     * @param heading null for what stands before the first heading
     * @param text paragraphs with an empty line between them; the items of a list each begin with {@code - }
     */
    public record Passage(@Nullable String heading, String text) {}

    /**
     * News added to an announcement after it was put out.
     *
     * @param date null when the text does not say when it was added
     */
    public record Update(@Nullable LocalDate date, String text) {}

    /**
     * Where the announcement refers to.
     *
     * @param address absolute http or https, or relative to the page it came from; empty where copying the text lost it
     * @param text the words that were the link; the address itself where a plain text gives that
     */
    public record Link(String address, String text) {}

    /**
     * A picture that says in words what it shows; others are left out.
     *
     * @param address as of a link
     */
    public record Image(String address, String alt) {}
}

package nl.bijeen.intake;

/** A stretch of the source text, from its first character up to but not including {@code to}. */
public record Words(int from, int to) {

    public Words {
        if (from < 0 || to < from) throw new IllegalArgumentException("No stretch of text: " + from + " to " + to);
    }

    boolean overlaps(Words other) {
        return from < other.to && other.from < to;
    }

    /** Both, and all that stands between them. */
    Words upTo(Words other) {
        return new Words(Math.min(from, other.from), Math.max(to, other.to));
    }
}

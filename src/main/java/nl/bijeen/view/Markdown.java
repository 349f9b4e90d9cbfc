package nl.bijeen.view;

/** Texts as staff write them. */
public final class Markdown {

    private Markdown() {}

    /** The words alone, for searching and descriptions. */
    public static String plain(String markdown) {
        return markdown;
    }
}

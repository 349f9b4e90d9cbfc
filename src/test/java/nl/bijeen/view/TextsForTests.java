package nl.bijeen.view;

/** The real texts, for tests of rules that put something into words. */
public final class TextsForTests {

    private static final Texts TEXTS = new Texts();

    private TextsForTests() {}

    public static Words dutch() {
        return TEXTS.in(Texts.DUTCH);
    }

    public static Words english() {
        return TEXTS.in(Texts.ENGLISH);
    }
}

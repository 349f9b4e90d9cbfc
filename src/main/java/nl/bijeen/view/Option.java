package nl.bijeen.view;

/**
 * One of the answers that a select, radios or checkboxes offer.
 *
 * @param description a line below the answer; empty for none
 */
public record Option(String value, String text, String description) {

    public Option(String value, String text) {
        this(value, text, "");
    }
}

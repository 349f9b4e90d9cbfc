package nl.bijeen.event.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button beside a row of a form asks for: {@code ADD programme}, {@code UP programme[2]}.
 *
 * @param list the full name of the list, like {@code programme[1].parallel}
 * @param row its number; one after the last for a new row
 */
public record RowChange(Act act, String list, int row) {

    /** More rows than any meeting has; whoever sends more does not fill in a form. */
    private static final int MOST = 200;

    private static final Pattern BUTTON =
            Pattern.compile("(ADD|REMOVE|UP|DOWN) ([a-z]+(?:\\[\\d{1,4}\\]\\.[a-z]+)?)(?:\\[(\\d{1,4})\\])?");

    public enum Act {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    /** The change a button's value names; empty for a button that does something else. */
    public static Optional<RowChange> of(String button, Typed form) {
        var match = BUTTON.matcher(button);
        if (!match.matches()) return Optional.empty();
        var list = match.group(2);
        var row = match.group(3) == null ? form.numbers(list).size() : Integer.parseInt(match.group(3));
        return Optional.of(new RowChange(Act.valueOf(match.group(1)), list, row));
    }

    /** The form after this change. A row that is not there, or a move over the edge, changes nothing. */
    public Typed in(Typed form) {
        var order = new ArrayList<>(form.numbers(list));
        var at = order.indexOf(row);
        switch (act) {
            case ADD -> {
                if (order.size() < MOST) order.add(order.isEmpty() ? 0 : order.getLast() + 1);
            }
            case REMOVE -> order.remove(Integer.valueOf(row));
            case UP -> {
                if (at > 0) Collections.swap(order, at, at - 1);
            }
            case DOWN -> {
                if (at >= 0 && at < order.size() - 1) Collections.swap(order, at, at + 1);
            }
        }
        return form.arranged(list, order);
    }

    /** The row to look at after this change, by its full name; the list itself when the row is gone. */
    public String lookAt() {
        return switch (act) {
            case ADD -> "%s[%d]".formatted(list, row);
            case REMOVE -> list;
            case UP -> "%s[%d]".formatted(list, Math.max(0, row - 1));
            case DOWN -> "%s[%d]".formatted(list, row + 1);
        };
    }
}

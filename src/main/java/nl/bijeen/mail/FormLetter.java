package nl.bijeen.mail;

import java.util.List;

/**
 * A letter with blanks, of which many go out at once: the same for all receivers but for what is filled in. It is written out once
 * for all letters that are posted together and have an equal one.
 *
 * @param letter a record with {@link #blank} wherever receivers differ
 * @param filled what is to be read in the blanks instead, from the first on: one line of text each
 */
public record FormLetter(Letter letter, List<String> filled) {

    /** Characters that no text can hold: Unicode keeps them for the use of programs among themselves. */
    private static final char FIRST = '\uFDD0';

    public FormLetter {
        filled = List.copyOf(filled);
    }

    /** Counted from 0. */
    public static String blank(int number) {
        return String.valueOf((char) (FIRST + number));
    }
}

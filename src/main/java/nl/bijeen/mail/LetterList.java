package nl.bijeen.mail;

import java.util.List;

/**
 * A page of letters, newest first.
 *
 * @param page counts from 1
 */
public record LetterList(List<PostedLetter> letters, int page, boolean more) {}

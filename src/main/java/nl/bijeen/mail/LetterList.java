package nl.bijeen.mail;

import java.util.List;

/** One page of letters, newest first. Pages count from 1. */
public record LetterList(List<PostedLetter> letters, int page, int pages) {}

package nl.bijeen.journal;

import java.util.List;

/** One page of the journal, newest first. Pages count from 1. */
public record Sheet(List<Entry> entries, int page, int pages) {

    static final int LENGTH = 50;
}

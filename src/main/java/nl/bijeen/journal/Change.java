package nl.bijeen.journal;

import org.jspecify.annotations.Nullable;

/** What one field was and became. May hold what a person told about themselves: it can be forgotten, see {@link Journal#erase}. */
public record Change(
        String field, @Nullable String from, @Nullable String to) {}

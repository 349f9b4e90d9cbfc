package nl.bijeen.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an association's journal.
 *
 * @param number counts from 1 within the association, without gaps
 * @param at to the microsecond, as the database keeps it
 * @param erasedAt when its changes were forgotten; null when they never were
 */
public record Entry(
        long number, Instant at, Note note, @Nullable Instant erasedAt) {}

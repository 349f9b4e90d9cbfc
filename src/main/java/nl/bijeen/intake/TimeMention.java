package nl.bijeen.intake;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of the day a text names, or two of them joined to a range. */
record TimeMention(Words words, LocalTime start, @Nullable LocalTime end) {}

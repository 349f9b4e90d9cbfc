package nl.bijeen.people;

import java.time.Instant;

/**
 * One person who was merged into another and can be parted again.
 *
 * @param token its name in addresses of the office
 * @param name how who was merged was called
 * @param by who did it
 */
public record Merge(String token, String name, Instant at, String by) {}

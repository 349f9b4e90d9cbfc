package nl.bijeen.invitation;

/**
 * What somebody's seat counts towards: the places of one group, or of one organisation.
 *
 * @param quota the id of the quota
 * @param of the id of the organisation; 0 for a group
 * @param name of the organisation or group, for who is told that its places are gone
 * @param seats how many there are in all
 */
public record Share(long quota, long of, String name, int seats) {}

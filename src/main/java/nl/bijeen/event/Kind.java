package nl.bijeen.event;

/** What sort of meeting it is, as visitors can filter the agenda. */
public enum Kind {
    CONGRESS,
    CAFE,
    SYMPOSIUM,
    THEME_MEETING,
    WEBINAR,
    ASSEMBLY,
    TRAINING,
    NETWORK
}

package nl.bijeen.registration;

/** What somebody who registers hears at once: the answer, or that they hold a place in the queue. */
public sealed interface Reply permits Outcome, Reply.Queued {

    /**
     * It is too busy to answer now. Their application is kept and decided in the order of arrival.
     *
     * @param token opens the page that tells how far it is; see {@link QueueStandings#find}
     */
    record Queued(String token) implements Reply {}
}

package nl.bijeen.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What reviewers think of the submissions of a call.
 *
 * @param all of every reviewer and submission
 */
public record Weighing(List<Review> all) {

    public Weighing {
        all = List.copyOf(all);
    }

    public List<Review> of(Submission submission) {
        return all.stream()
                .filter(it -> it.submission().equals(submission.id()))
                .toList();
    }

    public Optional<Review> by(Reviewer reviewer, Submission submission) {
        return of(submission).stream()
                .filter(it -> it.reviewer() == reviewer.id())
                .findAny();
    }

    /**
     * What this reviewer may read of others: nothing before it was decided, so that nobody follows another; all of it after.
     */
    public List<Review> shownTo(Reviewer reviewer, Submission submission) {
        if (submission.decision() == null) return List.of();
        return of(submission).stream()
                .filter(it -> it.reviewer() != reviewer.id())
                .toList();
    }

    /** The mean score; empty when nobody gave one. */
    public OptionalDouble mean(Submission submission) {
        return of(submission).stream().mapToInt(Review::score).average();
    }
}

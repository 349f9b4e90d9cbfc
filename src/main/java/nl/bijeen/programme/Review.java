package nl.bijeen.programme;

/**
 * What one reviewer thinks of one submission.
 *
 * @param score from 1, rather not, to 5, certainly
 * @param remark may be empty
 */
public record Review(Submission.Id submission, long reviewer, String name, int score, String remark) {}

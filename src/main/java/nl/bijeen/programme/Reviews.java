package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scores and remarks of reviewers. Who may read which: see {@link Weighing}. */
@Component
public class Reviews {

    private final JdbcClient db;
    private final Clock clock;

    Reviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All of a meeting, by reviewer. */
    public List<Review> of(EventId event) {
        return db.sql("""
                        select review.*, reviewer.name
                        from review
                        join reviewer on reviewer.id = reviewer_id
                        where event_id = ?
                        order by name, reviewer_id, submission_id
                        """).param(event.value()).query(Reviews::review).list();
    }

    /**
     * Writes it, or writes it anew, as long as nothing was decided.
     *
     * @param score from 1 to 5; the caller has checked
     * @return false when it was decided or withdrawn meanwhile; nothing was written then
     */
    @Transactional
    public boolean write(Reviewer reviewer, Submission submission, int score, String remark) {
        return db.sql("""
                        insert into review (submission_id, reviewer_id, score, remark, written_at)
                        select id, :reviewer, :score, :remark, :now
                        from submission
                        where id = :submission and event_id = :event and decision is null and withdrawn_at is null
                        on conflict (submission_id, reviewer_id) do update
                        set score = excluded.score, remark = excluded.remark, written_at = excluded.written_at
                        """)
                        .param("reviewer", reviewer.id())
                        .param("score", score)
                        .param("remark", remark)
                        .param("now", OffsetDateTime.now(clock))
                        .param("submission", submission.id().value())
                        .param("event", reviewer.event().value())
                        .update()
                > 0;
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new Submission.Id(row.getLong("submission_id")),
                row.getLong("reviewer_id"),
                row.getString("name"),
                row.getInt("score"),
                row.getString("remark"));
    }
}

package nl.bijeen.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the work on an import is. Kept outside the transaction of the work, or nobody could see it before the end. */
@Component
public class ImportProgress {

    private final JdbcClient db;

    ImportProgress(JdbcClient db) {
        this.db = db;
    }

    /** {@code done} of {@code total} steps; all of them of the same weight, more or less. */
    public record Far(int done, int total) {

        public int percent() {
            return total <= 0 ? 0 : Math.clamp(100L * done / total, 0, 100);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void at(long importId, int done, long total) {
        db.sql("update import_progress set done = ?, total = ? where import_id = ?")
                .params(done, Math.toIntExact(total), importId)
                .update();
    }

    public Far of(Import it) {
        return db.sql("select done, total from import_progress where import_id = ?")
                .param(it.id())
                .query(Far.class)
                .optional()
                .orElse(new Far(0, 0));
    }
}

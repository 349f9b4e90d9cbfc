package nl.bijeen.event;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what a meeting is found in the agenda beside its announcement, as the modules above tell it. */
@Component
public class FoundBy {

    private final JdbcClient db;

    FoundBy(JdbcClient db) {
        this.db = db;
    }

    /** From now on by the words of these texts, and no longer by those told before. */
    public void set(EventId event, List<String> texts) {
        db.sql("""
                        insert into found_by (event_id, words) values (?, ?)
                        on conflict (event_id) do update set words = excluded.words
                        """)
                .params(event.value(), Stems.indexed(String.join(" ", texts)))
                .update();
    }
}

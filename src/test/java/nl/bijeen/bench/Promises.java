package nl.bijeen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** People who were promised their turn at a desk that could not answer them, in the order in which they came. */
final class Promises {

    private static final int PEOPLE = 6;
    private static final int SEATS = 4;

    private record Promise(int number, String page) {}

    private final long event;
    private final String meeting;
    private final List<Promise> made = new ArrayList<>();

    private Promises(long event, String meeting) {
        this.event = event;
        this.meeting = meeting;
    }

    /** Opens a meeting and keeps its desk busy for as long as this connection lasts, so that all who come are promised a turn. */
    static Promises at(int port, Connection busy, long association, String slug) throws IOException, SQLException {
        var ground = new Ground(busy);
        var promises = new Promises(ground.meeting(association, slug, SEATS), "/netwerk/bijeenkomsten/" + slug);
        busy.setAutoCommit(false);
        ground.count("select event_id from desk where event_id = ? for update", promises.event);
        try (var visitor = Visitor.at(port, promises.meeting)) {
            for (var person = 0; person < PEOPLE; person++) {
                var number = Visitor.next();
                promises.made.add(new Promise(number, visitor.promised(number)));
            }
        }
        return promises;
    }

    /** Each has their turn once, in the order in which they came, and before somebody who comes now. */
    void areKept(int port, Connection db) throws IOException, SQLException {
        var late = Visitor.next();
        try (var visitor = Visitor.at(port, meeting)) {
            visitor.register(late);
            for (var promise : made)
                assertThat(visitor.after(promise.page()))
                        .as("where the page of a promised turn leads")
                        .contains("/boeking/");
        }
        assertThat(registered(db)).as("who is registered, and how").containsExactlyElementsOf(promised(late));
    }

    private List<String> promised(int late) {
        var people = new ArrayList<String>();
        for (var promise : made)
            people.add(Visitor.email(promise.number()) + (people.size() < SEATS ? " CONFIRMED" : " WAITING"));
        people.add(Visitor.email(late) + " WAITING");
        return people;
    }

    private List<String> registered(Connection db) throws SQLException {
        var people = new ArrayList<String>();
        try (var question =
                db.prepareStatement("select email, status from registration where event_id = ? order by id")) {
            question.setLong(1, event);
            try (var rows = question.executeQuery()) {
                while (rows.next()) people.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return people;
    }
}

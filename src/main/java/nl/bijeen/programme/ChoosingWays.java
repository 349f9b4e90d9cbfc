package nl.bijeen.programme;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people choose in a round. */
@Component
public class ChoosingWays {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Journal journal;
    private final PageCache pages;

    ChoosingWays(JdbcClient db, Programmes programmes, Journal journal, PageCache pages) {
        this.db = db;
        this.programmes = programmes;
        this.journal = journal;
        this.pages = pages;
    }

    /**
     * What staff set of a round.
     *
     * @param until null: as long as the round has not begun, or until staff confirm
     * @param perOrganisation null for any number
     */
    public record Way(
            Choosing choosing,
            @Nullable Instant until,
            @Nullable Integer perOrganisation) {

        public static Way of(Round round) {
            return new Way(round.choosing(), round.chooseUntil(), round.perOrganisation());
        }

        /** Tells this way from any other; a form carries that of the way from which it started. */
        public String stand() {
            return Tokens.hash(toString());
        }
    }

    public sealed interface Answer {

        record Done() implements Answer {}

        /** People chose in another way already, and would lose that. Nothing was written. */
        record Chosen() implements Answer {}

        /** Everybody was placed. Nothing was written. */
        record Confirmed() implements Answer {}

        /** Somebody else set it since the form was opened. Nothing was written. */
        record Overtaken() implements Answer {}

        /** Somebody else removed the round. */
        record Gone() implements Answer {}
    }

    /**
     * Until when, and how many of an organisation, can be changed also while people choose.
     *
     * @param stand of the way of the round from which this one started
     */
    @Transactional
    public Answer set(Event event, Round.Id id, String stand, Way way, Actor by) {
        var found = programmes.lock(event.id()).rounds().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
        if (found.isEmpty()) return new Answer.Gone();
        var round = found.get();
        if (!Way.of(round).stand().equals(stand)) return new Answer.Overtaken();
        if (round.confirmed() != null) return new Answer.Confirmed();
        if (way.choosing() != round.choosing() && chosen(id)) return new Answer.Chosen();
        write(id, way);
        journal.note(
                event.association(),
                by,
                "placing.way",
                event.id().value(),
                null,
                new Change("round", null, round.name()),
                new Change("choosing", round.choosing().name(), way.choosing().name()));
        pages.outdated(event.association());
        return new Answer.Done();
    }

    private boolean chosen(Round.Id round) {
        return db.sql("""
                        select exists (select from placement where round_id = :round)
                            or exists (select from wish where round_id = :round)
                        """).param("round", round.value()).query(Boolean.class).single();
    }

    private void write(Round.Id id, Way way) {
        var until = way.until() == null ? null : way.until().atOffset(ZoneOffset.UTC);
        db.sql("update round set choosing = :choosing, choose_until = :until, per_organisation = :most where id = :id")
                .param("choosing", way.choosing().name())
                .param("until", new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, until))
                .param("most", new SqlParameterValue(Types.INTEGER, way.perOrganisation()))
                .param("id", id.value())
                .update();
    }
}

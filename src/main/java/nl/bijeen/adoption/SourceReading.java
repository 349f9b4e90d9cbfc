package nl.bijeen.adoption;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijeen.access.Associations;
import nl.bijeen.adoption.Source.Problem;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.When;
import nl.bijeen.intake.Documents;
import nl.bijeen.intake.Reader;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has one announcement read. What it says is never logged. */
@Component
class SourceReading {

    private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

    private final Associations associations;
    private final Texts texts;
    private final Clock clock;

    SourceReading(Associations associations, Texts texts, Clock clock) {
        this.associations = associations;
        this.texts = texts;
        this.clock = clock;
    }

    /** One of both: what was read, or why nothing was. */
    record Result(@Nullable Proposal proposal, @Nullable Problem problem) {

        Result(Problem problem) {
            this(null, problem);
        }
    }

    Result read(AssociationId association, Piece piece) {
        if (piece.problem() != null) return new Result(piece.problem());
        if (!Names.readable(piece.name())) return new Result(Problem.NOT_A_KIND);
        try {
            var written = Documents.open(piece.name(), piece.bytes());
            if (written.text().isBlank()) return new Result(Problem.EMPTY);
            var today = LocalDate.ofInstant(clock.instant(), When.ZONE);
            var draft = new Reader(today, null).read(written);
            var house = associations.get(association).name();
            return new Result(Proposals.of(draft, house, piece.page(), texts.in(Texts.DUTCH)), null);
        } catch (IOException e) {
            return new Result(Problem.UNREADABLE);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("An announcement could not be read: {}", e.getClass().getName());
            return new Result(Problem.UNREADABLE);
        }
    }
}

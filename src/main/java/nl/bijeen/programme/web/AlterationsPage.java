package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Alteration;
import nl.bijeen.programme.Alterations;
import nl.bijeen.programme.Check;
import nl.bijeen.programme.Conflict;
import nl.bijeen.programme.Hearer;
import nl.bijeen.programme.Programme;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * What changed since people last heard of a programme, and who would hear of it.
 *
 * @param message what staff add
 * @param overtaken whether the programme changed while staff looked
 */
public record AlterationsPage(
        Event event,
        Programme programme,
        List<Alteration> news,
        List<Hearer> hearers,
        String message,
        Basis basis,
        boolean overtaken,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        if (overtaken) return 409;
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return ProgrammeTab.address(event);
    }

    /** What is sent back with the decision: staff decide about what they saw. */
    public String stand() {
        return Alterations.stand(news);
    }

    public long participants() {
        return hearers.stream().filter(it -> it.registration() != null).count();
    }

    public long touched(Alteration one) {
        return hearers.stream().filter(it -> it.news().contains(one)).count();
    }

    /** People would be told of a programme that cannot be held. */
    public List<Conflict> impossible() {
        return new Check(programme, event.when())
                .all().stream().filter(Conflict.Hard.class::isInstance).toList();
    }
}

package nl.bijeen.programme.web;

import java.util.List;
import java.util.Set;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.OwnPlace;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where staff put somebody in a session.
 *
 * @param place where they are, or would be; null for not yet
 * @param pinned whether staff put them there
 * @param chosen the token of the session in the form
 */
public record MovePage(
        Event event,
        RoundView view,
        Registration person,
        @Nullable OwnPlace place,
        Wish wish,
        Set<Access> needs,
        boolean pinned,
        String chosen,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return PlacingTab.address(event);
    }

    /** Each session with how many are in it, and may be. */
    public List<Option> sessions(Words words) {
        return view.lines().stream()
                .filter(it -> it.session().held())
                .map(it -> new Option(it.session().token(), option(it, words)))
                .toList();
    }

    private static String option(RoundView.Line line, Words words) {
        var most = line.maximum();
        var title = line.session().title();
        return most == null
                ? words.text("placing.office.move.option", title, line.people())
                : words.text("placing.office.move.option.of", title, line.people(), most);
    }

    public List<Session> wanted() {
        return wish.sessions().stream()
                .flatMap(id -> view.programme().sessions().stream()
                        .filter(it -> it.id().value() == id))
                .toList();
    }
}

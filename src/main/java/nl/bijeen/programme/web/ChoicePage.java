package nl.bijeen.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.OwnRound;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * Where a participant chooses for one round.
 *
 * @param left places left of each session with a maximum, by its number
 * @param home the path of the page they come from
 * @param place the path of their place, under which they choose
 * @param whom the name of who is chosen for; empty where that goes without saying
 * @param saved whether they come from another round, which was saved
 */
public record ChoicePage(
        Association organiser,
        Event event,
        OwnRound own,
        Map<Long, Integer> left,
        ChoiceForm form,
        String home,
        String place,
        String whom,
        boolean saved,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean taking() {
        return own.stage() == OwnRound.Stage.TAKE;
    }

    public String address() {
        return place + "/keuze/" + own.round().token();
    }

    public List<Session> sessions() {
        return own.programme().of(own.round()).stream().filter(Session::held).toList();
    }

    /** Whether there is more to know of the sessions than what the form says anyway. */
    public boolean tells() {
        return sessions().stream()
                .anyMatch(it -> !it.text().isEmpty()
                        || !who(it).isEmpty()
                        || !lacks(it).isEmpty()
                        || (!taking() && !room(it).isEmpty()));
    }

    public int most() {
        return Math.min(Wish.MOST, sessions().size());
    }

    public List<Option> kinds(Words words) {
        return List.of(Wish.Kind.RANKED, Wish.Kind.NO_PREFERENCE, Wish.Kind.NOT_JOINING).stream()
                .map(it -> new Option(it.name(), words.text("placing.choose.kind." + it)))
                .toList();
    }

    public List<Option> offers() {
        return sessions().stream().map(it -> new Option(it.token(), it.title())).toList();
    }

    /** With its room and how many places are left; and last, not to take part. */
    public List<Option> places(Words words) {
        var options = new ArrayList<Option>();
        for (var it : sessions()) {
            var left = this.left.get(it.id().value());
            var note = Stream.of(room(it), left == null ? "" : words.text("placing.choose.left", left))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(" · "));
            options.add(new Option(it.token(), it.title(), note));
        }
        options.add(new Option(Wish.Kind.NOT_JOINING.name(), words.text("placing.choose.kind.NOT_JOINING")));
        return options;
    }

    public String room(Session session) {
        return own.programme().roomOf(session).map(Room::name).orElse("");
    }

    /** Who contributes, by name. */
    public String who(Session session) {
        Programme programme = own.programme();
        return programme.contributors().stream()
                .filter(it -> session.by(it.id()))
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    /** What its room does not have of what people may need. */
    public List<Access> lacks(Session session) {
        return List.of(Access.values()).stream()
                .filter(it -> !Access.offers(own.programme(), session).contains(it))
                .toList();
    }

    /** Whether it matters what somebody needs: rooms differ. */
    public boolean asksNeeds() {
        return sessions().stream().anyMatch(it -> !lacks(it).isEmpty());
    }

    public boolean needs(Access access) {
        return form.needs().contains(access);
    }

    public String field(Access access) {
        return ChoiceForm.field(access);
    }
}

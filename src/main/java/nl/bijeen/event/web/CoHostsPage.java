package nl.bijeen.event.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.event.CoHost;
import nl.bijeen.event.Event;
import nl.bijeen.event.Right;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * With whom a meeting is held.
 *
 * @param others the associations that can be asked
 */
public record CoHostsPage(Event event, List<CoHost> coHosts, List<Option> others, CoHostForm form, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /** What can be given beside looking; a guest has nobody to invite. */
    public static List<Option> rights(Frame frame, boolean guest) {
        return Stream.of(Right.EDIT, Right.PARTICIPANTS, Right.INVITE)
                .filter(it -> !guest || it != Right.INVITE)
                .map(it -> new Option(it.name(), frame.text(it.key()), frame.text(it.key() + ".how")))
                .toList();
    }

    public static List<String> chosen(Collection<Right> rights) {
        return rights.stream().map(Right::name).toList();
    }

    /** Whether the public page names them already. */
    public boolean named(CoHost coHost) {
        return event.announcement().hosts().stream().anyMatch(it -> it.name().equalsIgnoreCase(coHost.name()));
    }

    /** What they may do, on one line. */
    public String may(Frame frame, CoHost coHost) {
        return coHost.rights().stream().map(it -> frame.text(it.key())).collect(Collectors.joining(" · "));
    }

    /** How staff tell them apart. */
    public static String called(CoHost coHost) {
        return coHost.guest() == null ? coHost.name() : coHost.guest().name();
    }
}

package nl.bijeen.event;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a co-host may do on a meeting of somebody else. The first goes without saying; each of the others is given apart. */
public enum Right {
    /** Reads what the public page tells or will tell. */
    LOOK,
    /** Writes the announcement, and adds and removes its pictures and documents. */
    EDIT,
    /** Reads the name, organisation and position of those who come and were told so. */
    PARTICIPANTS,
    /** Invites people of their own register, and sees who of them comes and how to reach them. Not for guests, who have none. */
    INVITE;

    /** The key of its name. */
    public String key() {
        return "event.office.right." + name();
    }

    /** As the journal has them, like {@code EDIT_PARTICIPANTS}. */
    static String journalled(Collection<Right> rights) {
        var more = rights.stream().filter(it -> it != LOOK).sorted().map(Right::name);
        var all = more.collect(Collectors.joining("_"));
        return "right_" + (all.isEmpty() ? "look" : all.toLowerCase(Locale.ROOT));
    }
}

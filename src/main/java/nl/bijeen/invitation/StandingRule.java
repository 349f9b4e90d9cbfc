package nl.bijeen.invitation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Stems;

/**
 * Whom an association invites of its own accord to every meeting of a sort, as soon as it is published.
 *
 * @param token its name in addresses of the office
 * @param content the letter, and who is chosen
 * @param delay how long after publication the letters leave, so that a mistake can still be stopped
 */
public record StandingRule(
        long id, AssociationId association, String token, Sort sort, Campaign.Content content, Duration delay) {

    /**
     * The sort of meetings it is about. What is empty asks nothing; all that is asked must hold.
     *
     * @param hosts one of these holds the meeting
     * @param themes one of these words, or another form of it, is in the title or the theme
     */
    public record Sort(Set<Kind> kinds, List<String> hosts, List<String> themes) {

        public static final Sort EVERY = new Sort(Set.of(), List.of(), List.of());

        public Sort {
            kinds = new TreeSet<>(kinds);
            hosts = List.copyOf(hosts);
            themes = List.copyOf(themes);
        }

        /**
         * Whether a meeting is of this sort.
         *
         * @param organiser the name of the association that organises it, which is a host without being named
         */
        public boolean fits(Announcement meeting, String organiser) {
            return (kinds.isEmpty() || kinds.contains(meeting.kind()))
                    && (hosts.isEmpty() || hosts.stream().anyMatch(it -> holds(meeting, organiser, it)))
                    && (themes.isEmpty() || themes.stream().anyMatch(it -> about(meeting, it)));
        }

        private static boolean holds(Announcement meeting, String organiser, String host) {
            var name = plain(host);
            return plain(organiser).equals(name)
                    || meeting.hosts().stream().anyMatch(it -> plain(it.name()).equals(name));
        }

        private static boolean about(Announcement meeting, String theme) {
            var told = stems(meeting.title() + " " + meeting.theme());
            return told.containsAll(stems(theme));
        }

        private static Set<String> stems(String text) {
            var stems = new HashSet<String>();
            Stems.words(text).forEach(it -> stems.add(Stems.stem(it)));
            return stems;
        }

        private static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    public String name() {
        return content.name();
    }

    String subject() {
        return "standing-rule:" + id;
    }
}

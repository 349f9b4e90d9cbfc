package nl.bijeen.programme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Contributors.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposes a session.
 *
 * @param token names it in addresses of the office and of reviewers; no secret, and not what opens the proposer's page
 * @param pitch empty once it was forgotten
 * @param decision null before staff decided
 * @param remark what staff tell the proposer with their decision
 * @param told when the proposer was told; null before that
 * @param session in the programme; null as long as it is in none
 */
public record Submission(
        Id id,
        EventId event,
        String token,
        Locale locale,
        Pitch pitch,
        Instant sent,
        @Nullable Instant withdrawn,
        @Nullable Decision decision,
        String remark,
        @Nullable Instant told,
        Session.@Nullable Id session) {

    public record Id(long value) {}

    public enum Decision {
        ACCEPTED,
        DECLINED,
        /** Perhaps, when there is room. */
        WAITING
    }

    /** Letters that say so wait to be sent. */
    public boolean untold() {
        return decision != null && told == null && withdrawn == null && pitch.email() != null;
    }

    /** Whether it can still be weighed and decided on. */
    public boolean standing() {
        return withdrawn == null && pitch.email() != null;
    }

    /** Tells what was decided of it from anything else. */
    public String verdict() {
        return Tokens.hash(decision + " " + remark);
    }

    /** How the journal calls it. */
    static String subject(long id) {
        return "submission:" + id;
    }

    /**
     * What somebody proposes, as they typed it.
     *
     * @param email null only once it was forgotten
     * @param text what the session is about, in Markdown
     * @param form such as workshop, in a word or two; may be empty
     * @param others who do it with them: a line for each, with their function and organisation after commas; may be empty
     * @param answers by the words of the question
     */
    public record Pitch(
            String name,
            @Nullable EmailAddress email,
            String position,
            String organisation,
            String title,
            String text,
            String form,
            String others,
            Map<String, String> answers) {

        private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

        public Pitch {
            answers = Map.copyOf(answers);
        }

        /** All who would contribute, the proposer first. */
        public List<Facts> people() {
            var proposer = new Facts(name, position, organisation, email, "");
            return Stream.concat(
                            Stream.of(proposer),
                            others.lines()
                                    .map(String::strip)
                                    .filter(it -> !it.isEmpty())
                                    .map(Pitch::person))
                    .toList();
        }

        private static Facts person(String line) {
            var parts = COMMA.splitAsStream(line).toList();
            var last = parts.size() > 1 ? parts.getLast() : "";
            var between = parts.size() > 2 ? String.join(", ", parts.subList(1, parts.size() - 1)) : "";
            return Facts.named(parts.getFirst(), between, last);
        }
    }
}

package nl.bijeen.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.bijeen.view.Texts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the caller's transaction: no commit, no letter. */
@Component
public class Outbox {

    private final NamedParameterJdbcTemplate db;
    private final Press press;
    private final Texts texts;
    private final PostOffice postOffice;
    private final Bell bell;
    private final Clock clock;

    Outbox(NamedParameterJdbcTemplate db, Press press, Texts texts, PostOffice postOffice, Bell bell, Clock clock) {
        this.db = db;
        this.press = press;
        this.texts = texts;
        this.postOffice = postOffice;
        this.bell = bell;
        this.clock = clock;
    }

    /** Writes the letter out now and sends it after the commit. Returns the token by which {@link Letters} finds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <L extends Record & Letter> UUID post(L letter) {
        var token = UUID.randomUUID();
        insert(row(token, letter));
        return token;
    }

    /** As {@link #post}, for many letters in one go. Each must be a record. Returns their tokens in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> postAll(Collection<? extends Letter> letters) {
        var tokens = letters.stream().map(_ -> UUID.randomUUID()).toList();
        var token = tokens.iterator();
        insert(letters.stream().map(it -> row(token.next(), it)).toArray(SqlParameterSource[]::new));
        return tokens;
    }

    private void insert(SqlParameterSource... rows) {
        db.batchUpdate("""
                insert into letter (token, association_id, meeting, recipient, sender, reply_to, locale, subject,
                                    html, plain, calendar, method, unsubscribe, secret, state, next_attempt, posted_at)
                values (:token, :association, :meeting, :recipient, :sender, :replyTo, :locale, :subject,
                        :html, :plain, :calendar, :method, :unsubscribe, :secret, :state, :nextAttempt, :posted)
                """, rows);
        bell.ringAfterCommit();
    }

    private SqlParameterSource row(UUID token, Letter letter) {
        var words = texts.in(letter.locale());
        var leaves = postOffice.delivers(letter.to());
        // A secret that will never leave is not written down.
        var text = letter.secret() && !leaves ? Press.Text.NONE : press.of(letter, words);
        var invite = letter.invite();
        var replyTo = letter.replyTo();
        var now = OffsetDateTime.now(clock);
        return new MapSqlParameterSource("token", token)
                .addValue("association", letter.association().value())
                .addValue("meeting", letter.meeting())
                .addValue("recipient", letter.to().value())
                .addValue("sender", Envelope.oneLine(letter.sender()))
                .addValue("replyTo", replyTo == null ? null : replyTo.value())
                .addValue("locale", words.locale().toLanguageTag())
                .addValue("subject", Envelope.oneLine(letter.subject(words)))
                .addValue("html", text.html())
                .addValue("plain", text.plain())
                .addValue("calendar", invite == null ? null : calendar(invite, letter, now))
                .addValue("method", invite == null ? null : invite.method().name())
                .addValue("unsubscribe", letter.unsubscribe())
                .addValue("secret", letter.secret())
                .addValue("state", leaves ? "WAITING" : "KEPT")
                .addValue("nextAttempt", leaves ? now : null)
                .addValue("posted", now);
    }

    private String calendar(Invite invite, Letter letter, OffsetDateTime now) {
        return Calendar.invite(invite, new Calendar.Organizer(letter.sender(), postOffice.from()), now.toInstant());
    }
}

package nl.bijeen.mail;

import static java.sql.Types.ARRAY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the caller's transaction: no commit, no letter. */
@Component
public class Outbox {

    private final JdbcClient db;
    private final Press press;
    private final Texts texts;
    private final PostOffice postOffice;
    private final Bell bell;
    private final Clock clock;

    Outbox(JdbcClient db, Press press, Texts texts, PostOffice postOffice, Bell bell, Clock clock) {
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
        return postAll(List.of(letter)).getFirst();
    }

    /** As {@link #post}, for many letters in one go. Each must be a record. Returns their tokens in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> postAll(Collection<? extends Letter> letters) {
        var now = OffsetDateTime.now(clock);
        var rows = letters.stream().map(it -> row(it, now)).toList();
        if (!rows.isEmpty()) insert(rows, now);
        return rows.stream().map(Row::token).toList();
    }

    /** A letter as it is written out, and whether it leaves. */
    private record Row(
            UUID token,
            Letter letter,
            Words words,
            Press.Text text,
            @Nullable String calendar,
            boolean leaves) {}

    private Row row(Letter letter, OffsetDateTime now) {
        var words = texts.in(letter.locale());
        var leaves = postOffice.delivers(letter.to());
        // A secret that will never leave is not written down.
        var text = letter.secret() && !leaves ? Press.Text.NONE : press.of(letter, words);
        var invite = letter.invite();
        return new Row(
                UUID.randomUUID(), letter, words, text, invite == null ? null : calendar(invite, letter, now), leaves);
    }

    private String calendar(Invite invite, Letter letter, OffsetDateTime now) {
        return Calendar.invite(invite, new Calendar.Organizer(letter.sender(), postOffice.from()), now.toInstant());
    }

    private static final String INSERT = """
            insert into letter (token, association_id, meeting, recipient, sender, reply_to, locale, subject,
                                html, plain, calendar, method, unsubscribe, secret, state, next_attempt, posted_at)
            select token, association, meeting, recipient, sender, reply_to, locale, subject,
                   html, plain, calendar, method, unsubscribe, secret,
                   case when leaves then 'WAITING' else 'KEPT' end, case when leaves then :now end, :now
            from unnest(:tokens::uuid[], :associations::bigint[], :meetings::bigint[], :recipients::text[],
                        :senders::text[], :replies::text[], :locales::text[], :subjects::text[], :htmls::text[],
                        :plains::text[], :calendars::text[], :methods::text[], :unsubscribes::text[],
                        :secrets::boolean[], :leaves::boolean[])
                as line (token, association, meeting, recipient, sender, reply_to, locale, subject, html,
                         plain, calendar, method, unsubscribe, secret, leaves)
            """;

    /** Column by column: the statement has the same words for however many letters, and is planned once. */
    private void insert(List<Row> rows, OffsetDateTime now) {
        db.sql(INSERT)
                .param("now", now)
                .param("tokens", rows.stream().map(Row::token).toArray(UUID[]::new), ARRAY)
                .param("associations", numbers(rows, it -> it.association().value()), ARRAY)
                .param("meetings", numbers(rows, Letter::meeting), ARRAY)
                .param("recipients", words(rows, it -> it.letter().to().value()), ARRAY)
                .param("senders", words(rows, it -> Envelope.oneLine(it.letter().sender())), ARRAY)
                .param("replies", words(rows, it -> address(it.letter().replyTo())), ARRAY)
                .param("locales", words(rows, it -> it.words().locale().toLanguageTag()), ARRAY)
                .param(
                        "subjects",
                        words(rows, it -> Envelope.oneLine(it.letter().subject(it.words()))),
                        ARRAY)
                .param("htmls", words(rows, it -> it.text().html()), ARRAY)
                .param("plains", words(rows, it -> it.text().plain()), ARRAY)
                .param("calendars", words(rows, Row::calendar), ARRAY)
                .param("methods", words(rows, it -> method(it.letter().invite())), ARRAY)
                .param("unsubscribes", words(rows, it -> it.letter().unsubscribe()), ARRAY)
                .param("secrets", truths(rows, it -> it.letter().secret()), ARRAY)
                .param("leaves", truths(rows, Row::leaves), ARRAY)
                .update();
        bell.ringAfterCommit();
    }

    private static @Nullable String address(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable String method(@Nullable Invite invite) {
        return invite == null ? null : invite.method().name();
    }

    private static @Nullable String[] words(List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable Long[] numbers(List<Row> rows, Function<Letter, @Nullable Long> column) {
        return rows.stream().map(Row::letter).map(column).toArray(Long[]::new);
    }

    private static Boolean[] truths(List<Row> rows, Predicate<Row> column) {
        return rows.stream().map(column::test).toArray(Boolean[]::new);
    }
}

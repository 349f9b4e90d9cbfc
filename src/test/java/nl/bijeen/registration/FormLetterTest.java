package nl.bijeen.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Appointment;
import nl.bijeen.mail.FormLetter;
import nl.bijeen.mail.Invite;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.view.Frame;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Templates;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Letters of one kind are set once and filled in. Nobody may see a difference, let alone somebody else's name. */
@BijeenTest
class FormLetterTest {

    static final List<String> NAMES = List.of("Anna", "Bram O'Hara & <Zn> \"de\" $1 \\", "Çağla");

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    Outbox outbox;

    @Autowired
    Templates templates;

    @Autowired
    Texts texts;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOOKED", "BOOKING_CHANGED", "BOOKING_OFFERED", "BOOKING_OFFER_REMINDER"})
    void a_letter_that_is_filled_in_reads_as_one_written_for_its_receiver(News news) {
        var event = crowd.meeting();
        var somebody = crowd.register(event, "iemand");
        var letters = new ArrayList<ParticipantLetter>();
        for (var status : Status.values())
            for (var name : NAMES) letters.add(letter(news, event, named(somebody, name, status)));

        transactions.executeWithoutResult(_ -> {
            var tokens = outbox.postAll(letters);
            for (var i = 0; i < letters.size(); i++) {
                assertThat(stored("html", tokens.get(i))).isEqualTo(html(letters.get(i)));
                assertThat(stored("plain", tokens.get(i)))
                        .contains(letters.get(i).registration().person().name())
                        .doesNotContain(FormLetter.blank(0), FormLetter.blank(1));
            }
        });
    }

    @Test
    void what_changed_since_the_letter_before_is_read_in_the_next() {
        var event = crowd.meeting();
        var letter = letter(News.CONFIRMED, event, crowd.register(event, "anna"));
        var changed = new ParticipantLetter(
                letter.news(),
                letter.organiser(),
                letter.event(),
                letter.registration(),
                letter.together(),
                letter.own(),
                letter.page() + "/elders",
                letter.message(),
                letter.before(),
                letter.steps(),
                letter.invite());

        transactions.executeWithoutResult(_ -> {
            for (var it : List.of(letter, changed, letter))
                assertThat(stored("html", outbox.post(it))).isEqualTo(html(it));
        });
    }

    private String stored(String part, Object token) {
        return db.sql("select " + part + " from letter where token = ?")
                .param(token)
                .query(String.class)
                .single();
    }

    private String html(ParticipantLetter letter) {
        var frame = Frame.letter(templates, texts.in(letter.locale()), publicUrl);
        return new String(templates.render(letter, frame).toByteArray(), UTF_8);
    }

    private ParticipantLetter letter(News news, Event event, Registration person) {
        var organiser = associations.get(event.association());
        var own =
                news.ends() ? "" : "https://bijeen.example/mijn/" + person.id().value();
        return new ParticipantLetter(
                news,
                organiser,
                event,
                person,
                person.waiting(),
                own,
                "https://bijeen.example/x",
                "",
                null,
                List.of(),
                invite(person, organiser));
    }

    private static Invite invite(Registration person, Association organiser) {
        if (!person.confirmed()) return null;
        var start = java.time.LocalDateTime.parse("2099-09-24T14:00");
        var entry = new Appointment(
                person.uid() + "@bijeen.example",
                start,
                start.plusHours(2),
                false,
                organiser.name(),
                "",
                "",
                null,
                false);
        return new Invite(
                Invite.Method.REQUEST,
                0,
                entry,
                Crowd.address("iemand"),
                person.person().name());
    }

    private static Registration named(Registration one, String name, Status status) {
        return new Registration(
                one.id(),
                one.association(),
                one.event(),
                one.booking(),
                one.generation(),
                Person.named(name, Crowd.address("iemand")),
                status,
                one.since(),
                one.language(),
                one.uid(),
                one.invites(),
                one.footing(),
                one.addressConfirmed(),
                status == Status.OFFERED ? one.since().plusSeconds(3600) : null,
                one.rests());
    }
}

package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.bijeen.audience.Invited;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.web.PersonFields.Sent;
import org.springframework.util.MultiValueMap;

/**
 * The form for one person, that person and colleagues, or colleagues only, as somebody filled it in so far.
 *
 * @param key the same for as long as somebody works on this form
 * @param me the person who fills it in; only the name and address count when they do not attend
 * @param invitation the token of the personal invitation somebody came by; empty for none
 */
public record SignUpForm(
        UUID key,
        boolean attends,
        PersonFields me,
        List<PersonFields> colleagues,
        boolean together,
        String invitation) {

    public static final int MOST = 10;

    public SignUpForm {
        colleagues = List.copyOf(colleagues);
    }

    static SignUpForm empty() {
        return new SignUpForm(UUID.randomUUID(), true, PersonFields.EMPTY, List.of(), false, "");
    }

    /** As it is filled in for whoever comes by a personal invitation. */
    static SignUpForm of(Invited.Guest guest, String invitation) {
        var me = PersonFields.colleague(guest.organisation())
                .named(guest.name(), guest.email().value());
        return new SignUpForm(UUID.randomUUID(), true, me, List.of(), false, invitation);
    }

    /** As somebody who was turned away gets it back, under a new key: what they send now is another application. */
    static SignUpForm of(Application application) {
        var people = new ArrayList<PersonFields>();
        for (var it : application.participants()) people.add(PersonFields.of(it.person(), it.need()));
        var attends = application.participants().getFirst().person().has(application.email());
        var me = attends
                ? people.removeFirst()
                : PersonFields.EMPTY.named(
                        application.name(), application.email().value());
        return new SignUpForm(UUID.randomUUID(), attends, me, people, application.together(), application.invitation());
    }

    static SignUpForm read(MultiValueMap<String, String> sent) {
        var colleagues = new ArrayList<PersonFields>();
        while (colleagues.size() < MOST && sent.containsKey(prefix(colleagues.size()) + "name")) {
            colleagues.add(PersonFields.read(sent, prefix(colleagues.size())));
        }
        return new SignUpForm(
                key(one(sent, "key")),
                !one(sent, "attends").equals("no"),
                PersonFields.read(sent, ""),
                colleagues,
                one(sent, "together").equals("yes"),
                one(sent, "uitnodiging"));
    }

    static String prefix(int colleague) {
        return "colleagues[" + colleague + "].";
    }

    public int size() {
        return colleagues.size() + (attends ? 1 : 0);
    }

    public boolean full() {
        return size() >= MOST;
    }

    SignUpForm withColleague() {
        if (full()) return this;
        var more = new ArrayList<>(colleagues);
        more.add(PersonFields.colleague(me.organisation()));
        return new SignUpForm(key, attends, me, more, together, invitation);
    }

    SignUpForm without(int colleague) {
        if (colleague < 0 || colleague >= colleagues.size()) return this;
        var fewer = new ArrayList<>(colleagues);
        fewer.remove(colleague);
        return new SignUpForm(key, attends, me, fewer, together, invitation);
    }

    /** The participants in the order in which they get seats, with the prefix of their fields. */
    public List<Entry> people() {
        var people = new ArrayList<Entry>();
        if (attends) people.add(new Entry("", me));
        for (var i = 0; i < colleagues.size(); i++) people.add(new Entry(prefix(i), colleagues.get(i)));
        return people;
    }

    public record Entry(String prefix, PersonFields fields) {}

    /** What the form asks for. It was checked before. */
    Application application(List<Question> questions, Locale language) {
        var people = people().stream()
                .map(it -> new Participant(
                        it.fields().person(questions), it.fields().need()))
                .toList();
        return new Application(key, me.name(), new EmailAddress(me.email()), language, people, together, invitation);
    }

    /** All but the choice to stay together, as the form would send it again. */
    public List<Sent> sent() {
        var sent = new ArrayList<Sent>();
        sent.add(new Sent("key", key.toString()));
        sent.add(new Sent("attends", attends ? "yes" : "no"));
        if (!invitation.isEmpty()) sent.add(new Sent("uitnodiging", invitation));
        sent.addAll(me.sent(""));
        for (var i = 0; i < colleagues.size(); i++)
            sent.addAll(colleagues.get(i).sent(prefix(i)));
        return sent;
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}

package nl.bijeen.registration.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Question;
import org.springframework.util.MultiValueMap;

/** What was typed about one participant, right or wrong. */
public record PersonFields(
        String name,
        String email,
        boolean nameFollows,
        String phone,
        String organisation,
        String position,
        String role,
        Map<Long, List<String>> answers,
        String dietary,
        String access) {

    public static final PersonFields EMPTY = new PersonFields("", "", false, "", "", "", "", Map.of(), "", "");

    private static final Pattern ANSWER = Pattern.compile("(.*)answers\\[(\\d{1,18})]");

    /** Reads the fields whose names start with the prefix, like {@code colleagues[0].}. */
    static PersonFields read(MultiValueMap<String, String> sent, String prefix) {
        return new PersonFields(
                one(sent, prefix + "name"),
                one(sent, prefix + "email"),
                sent.containsKey(prefix + "follows"),
                one(sent, prefix + "phone"),
                one(sent, prefix + "organisation"),
                one(sent, prefix + "position"),
                one(sent, prefix + "role"),
                answers(sent, prefix),
                one(sent, prefix + "dietary"),
                one(sent, prefix + "access"));
    }

    static PersonFields of(Person person, Need need) {
        var email = person.email();
        return new PersonFields(
                person.name(),
                email == null ? "" : email.value(),
                person.nameFollows(),
                person.phone(),
                person.organisation(),
                person.position(),
                Roles.name(person.role()),
                person.answers().byQuestion(),
                need.dietary(),
                need.access());
    }

    /** A next colleague, who probably works at the same organisation. */
    static PersonFields colleague(String organisation) {
        return new PersonFields("", "", false, "", organisation, "", "", Map.of(), "", "");
    }

    PersonFields named(String name, String email) {
        return new PersonFields(name, email, false, phone, organisation, position, role, answers, dietary, access);
    }

    /** The person these fields, which were checked, describe. Of somebody still unknown only the organisation counts. */
    Person person(List<Question> questions) {
        if (nameFollows) return Person.following(organisation);
        return new Person(
                name,
                EmailAddress.of(email).orElse(null),
                phone,
                organisation,
                position,
                false,
                given().to(questions),
                Roles.of(role));
    }

    Need need() {
        return nameFollows ? Need.NONE : new Need(dietary, access);
    }

    public Answers given() {
        return new Answers(answers);
    }

    /** Everything as the form would send it again. */
    List<Sent> sent(String prefix) {
        var sent = new ArrayList<Sent>();
        sent.add(new Sent(prefix + "name", name));
        sent.add(new Sent(prefix + "email", email));
        if (nameFollows) sent.add(new Sent(prefix + "follows", "true"));
        sent.add(new Sent(prefix + "phone", phone));
        sent.add(new Sent(prefix + "organisation", organisation));
        sent.add(new Sent(prefix + "position", position));
        if (!role.isEmpty()) sent.add(new Sent(prefix + "role", role));
        answers.forEach((question, answer) ->
                answer.forEach(it -> sent.add(new Sent(prefix + "answers[" + question + "]", it))));
        sent.add(new Sent(prefix + "dietary", dietary));
        sent.add(new Sent(prefix + "access", access));
        return sent;
    }

    /** One field of a form, hidden in the next. */
    public record Sent(String name, String value) {}

    static String one(MultiValueMap<String, String> sent, String name) {
        return requireNonNullElse(sent.getFirst(name), "").strip();
    }

    private static Map<Long, List<String>> answers(MultiValueMap<String, String> sent, String prefix) {
        var answers = new TreeMap<Long, List<String>>();
        sent.forEach((name, values) -> {
            Matcher matcher = ANSWER.matcher(name);
            if (!matcher.matches() || !matcher.group(1).equals(prefix)) return;
            var given = values.stream()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
            if (!given.isEmpty()) answers.put(Long.valueOf(matcher.group(2)), given);
        });
        return answers;
    }
}

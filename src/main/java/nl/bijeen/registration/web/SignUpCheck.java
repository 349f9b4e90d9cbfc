package nl.bijeen.registration.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * Finds what is wrong with what people typed.
 *
 * @param belonging whether people must say where they work and what they do: the meeting is not for everybody
 * @param whose where the texts are for what is wrong with the first person
 */
record SignUpCheck(List<Question> questions, boolean namesMayFollow, boolean belonging, String whose, Words words) {

    private static final String OWN = "registration.problem.own.";
    private static final String COLLEAGUE = "registration.problem.colleague.";
    private static final String PARTICIPANT = "registration.office.problem.participant.";

    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 2000;

    /** For the person who fills in the form. */
    static SignUpCheck own(List<Question> questions, boolean namesMayFollow, boolean belonging, Words words) {
        return new SignUpCheck(questions, namesMayFollow, belonging, OWN, words);
    }

    /** For staff, who fill it in for somebody else. */
    static SignUpCheck office(List<Question> questions, Words words) {
        return new SignUpCheck(questions, false, false, PARTICIPANT, words);
    }

    Problems of(SignUpForm form) {
        var problems = named(Problems.none(), "", whose, form.me());
        if (form.attends()) problems = told(problems, "", form.me());
        for (var i = 0; i < form.colleagues().size(); i++) {
            problems =
                    colleague(problems, SignUpForm.prefix(i), form.colleagues().get(i));
        }
        if (form.size() == 0) problems = problems.and("attends", words.text("registration.problem.nobody"));
        return distinct(problems, form);
    }

    /** Of one participant who is known already: all but the address. */
    Problems of(PersonFields person) {
        var problems = Problems.none();
        if (person.name().isEmpty()) problems = problems.and("name", words.text(whose + "name"));
        return told(brief(problems, "name", person.name()), "", person);
    }

    /** Of somebody who gets a place. */
    Problems ofName(PersonFields person) {
        var problems = named(Problems.none(), "", whose.equals(OWN) ? COLLEAGUE : whose, person);
        if (!belonging || Roles.of(person.role()) != null) return problems;
        return problems.and("role", words.text("registration.problem.role"));
    }

    private Problems colleague(Problems problems, String prefix, PersonFields person) {
        if (person.nameFollows()) {
            if (!namesMayFollow) return problems.and(prefix + "name", words.text("registration.problem.name-now"));
            return brief(employed(problems, prefix, person), prefix + "organisation", person.organisation());
        }
        return told(named(problems, prefix, COLLEAGUE, person), prefix, person);
    }

    private Problems named(Problems problems, String prefix, String theirs, PersonFields person) {
        var found = brief(problems, prefix + "name", person.name());
        if (person.name().isEmpty()) {
            found = found.and(prefix + "name", words.text(theirs + "name"));
        }
        if (EmailAddress.of(person.email()).isEmpty()) {
            found = found.and(prefix + "email", words.text(theirs + "email"));
        }
        return found;
    }

    private Problems told(Problems problems, String prefix, PersonFields person) {
        var found = brief(employed(problems, prefix, person), prefix + "phone", person.phone());
        found = brief(found, prefix + "organisation", person.organisation());
        found = brief(found, prefix + "position", person.position());
        for (var question : questions) {
            var answer = person.given().to(question);
            var field = prefix + "answers[" + question.id() + "]";
            if (!question.accepts(answer)) {
                var key = question.kind() == Question.Kind.TEXT
                        ? "registration.problem.answer"
                        : "registration.problem.choice";
                found = found.and(field, words.text(key, question.text()));
            }
            found = limited(found, field, String.join("", answer), LONGEST_TEXT);
        }
        found = limited(found, prefix + "dietary", person.dietary(), LONGEST_TEXT);
        return limited(found, prefix + "access", person.access(), LONGEST_TEXT);
    }

    private Problems employed(Problems problems, String prefix, PersonFields person) {
        if (!belonging) return problems;
        var found = problems;
        if (person.organisation().isEmpty())
            found = found.and(prefix + "organisation", words.text("registration.problem.organisation"));
        if (!person.nameFollows() && Roles.of(person.role()) == null)
            found = found.and(prefix + "role", words.text("registration.problem.role"));
        return found;
    }

    private Problems brief(Problems problems, String field, String text) {
        return limited(problems, field, text, LONGEST);
    }

    private Problems limited(Problems problems, String field, String text, int most) {
        return text.length() <= most ? problems : problems.and(field, words.text("registration.problem.long", most));
    }

    private Problems distinct(Problems problems, SignUpForm form) {
        var seen = new HashSet<String>();
        var found = problems;
        for (var person : form.people()) {
            var email = person.fields().email().toLowerCase(Locale.ROOT);
            if (person.fields().nameFollows() || email.isEmpty() || seen.add(email)) continue;
            found = found.and(person.prefix() + "email", words.text("registration.problem.twice"));
        }
        return found;
    }
}

package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.LONGEST;
import static nl.bijeen.programme.web.Typed.LONGEST_TEXT;
import static nl.bijeen.programme.web.Typed.one;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.event.Upload;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Contributors;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Somebody who contributes, as staff or they themselves type it.
 *
 * @param alt what is to be seen on the picture
 * @param needs what they need to take part; only they themselves say so
 * @param without whether the picture goes
 */
public record ContributorForm(
        String name,
        String position,
        String organisation,
        String email,
        String biography,
        String alt,
        String needs,
        boolean without) {

    static ContributorForm empty() {
        return new ContributorForm("", "", "", "", "", "", "", false);
    }

    static ContributorForm of(Contributor it, String needs) {
        var email = it.email();
        var portrait = it.portrait();
        return new ContributorForm(
                it.name(),
                it.position(),
                it.organisation(),
                email == null ? "" : email.value(),
                it.biography(),
                portrait == null ? "" : portrait.alt(),
                needs,
                false);
    }

    static ContributorForm read(MultiValueMap<String, String> sent) {
        return new ContributorForm(
                one(sent, "name"),
                one(sent, "position"),
                one(sent, "organisation"),
                one(sent, "email"),
                one(sent, "biography"),
                one(sent, "alt"),
                one(sent, "needs"),
                sent.containsKey("without"));
    }

    /**
     * What is wrong with it. A picture needs words for who does not see it.
     *
     * @param photo what was sent along
     * @param before the picture there was
     */
    Problems problems(Upload photo, Contributor.@Nullable Portrait before, Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        problems = Typed.notLong(problems, "position", position, LONGEST, words);
        problems = Typed.notLong(problems, "organisation", organisation, LONGEST, words);
        problems = Typed.email(problems, "email", email, words);
        problems = Typed.notLong(problems, "biography", biography, LONGEST_TEXT, words);
        problems = Typed.notLong(problems, "needs", needs, LONGEST_TEXT, words);
        if (photo instanceof Upload.Refused(var reason) && reason != Upload.Reason.EMPTY)
            problems = problems.and("photo", words.text("programme.problem.photo." + reason));
        if (photo instanceof Upload.Accepted file && !file.mediaType().startsWith("image/"))
            problems = problems.and("photo", words.text("programme.problem.photo.NOT_A_PICTURE_OR_PDF"));
        var pictured = photo instanceof Upload.Accepted || (before != null && !without);
        return pictured && alt.isEmpty() ? problems.and("alt", words.text("programme.problem.alt")) : problems;
    }

    /** The same for somebody whose address is not theirs to change. */
    ContributorForm at(String address) {
        return new ContributorForm(name, position, organisation, address, biography, alt, needs, without);
    }

    /** What it says, by the label of the field. */
    Map<String, String> told(Words words) {
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("programme.field.name"), name);
        told.put(words.text("programme.field.position"), position);
        told.put(words.text("programme.field.organisation"), organisation);
        told.put(words.text("programme.field.email"), email);
        told.put(words.text("programme.field.biography"), biography);
        told.put(words.text("programme.photo.alt"), alt);
        told.put(words.text("programme.field.needs"), needs);
        return told;
    }

    Contributors.Facts facts() {
        return new Contributors.Facts(name, position, organisation, Typed.email(email), biography);
    }
}

package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.one;

import nl.bijeen.event.Upload;
import nl.bijeen.programme.Material.Moment;
import nl.bijeen.programme.Materials;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** A link or file for a session as typed. Browsers forget which file was chosen, so whoever corrects chooses it again. */
public record MaterialForm(String title, String moment, String link, Basis basis) {

    static MaterialForm empty() {
        return new MaterialForm("", Moment.BEFORE.name(), "", Basis.fresh());
    }

    static MaterialForm read(MultiValueMap<String, String> sent) {
        return new MaterialForm(one(sent, "materialTitle"), one(sent, "moment"), one(sent, "link"), Basis.read(sent));
    }

    /** Either a link or a file, with a title. */
    Problems problems(Upload file, Words words) {
        var problems = Typed.filled(Problems.none(), "materialTitle", title, words);
        problems = Typed.link(problems, "link", link, words);
        var none = file instanceof Upload.Refused(var reason) && reason == Upload.Reason.EMPTY;
        if (none && link.isEmpty()) return problems.and("link", words.text("programme.office.problem.material"));
        if (!none && !link.isEmpty()) return problems.and("link", words.text("programme.office.problem.either"));
        if (!none && file instanceof Upload.Refused(var reason))
            return problems.and("file", words.text("programme.office.problem.file." + reason));
        return problems;
    }

    Materials.Facts facts() {
        return new Materials.Facts(moment.equals(Moment.AFTER.name()) ? Moment.AFTER : Moment.BEFORE, title);
    }
}

package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Group;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Who can be added to a group, as somebody looked for them. */
public record EnlistPage(Group group, String words, Directory.Found<Directory.PersonLine> found, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean more() {
        return found.total() > found.items().size();
    }

    public List<Option> choices(Frame frame) {
        return found.items().stream()
                .map(it -> new Option(it.person().token(), it.person().name(), job(it, frame)))
                .toList();
    }

    private static String job(Directory.PersonLine line, Frame frame) {
        return line.jobs().stream()
                .findFirst()
                .map(it -> (it.title().isEmpty() ? frame.text("people.role." + it.role()) : it.title()) + ", "
                        + it.organisation())
                .orElse("");
    }
}

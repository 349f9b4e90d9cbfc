package nl.bijeen.people.web;

import nl.bijeen.people.Group;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a group. */
public record GroupForm(String name, String about) {

    static final GroupForm EMPTY = new GroupForm("", "");

    /** What the browser did not send is empty. */
    public GroupForm(@Nullable String name, @Nullable String about) {
        this.name = Typed.line(name);
        this.about = Typed.line(about);
    }

    static GroupForm of(Group group) {
        return new GroupForm(group.name(), group.about());
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        return Typed.shortly(problems, "about", about, words);
    }
}

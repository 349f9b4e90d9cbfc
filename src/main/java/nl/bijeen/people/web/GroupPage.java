package nl.bijeen.people.web;

import nl.bijeen.people.Directory;
import nl.bijeen.people.Group;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/** A group with who is in it. */
public record GroupPage(Group group, Directory.Found<Directory.PersonLine> members, int number) implements Page {

    public int pages() {
        return Pages.of(members.total(), Directory.LENGTH);
    }
}

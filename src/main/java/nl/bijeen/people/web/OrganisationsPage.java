package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Directory;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/** The organisations an association knows, as somebody looked for them. */
public record OrganisationsPage(
        String words, String member, Directory.Found<Directory.OrganisationLine> found, int number) implements Page {

    public List<Option> memberships(Frame frame) {
        return List.of(
                new Option("ja", frame.text("people.member.yes")), new Option("nee", frame.text("people.member.no")));
    }

    public int pages() {
        return Pages.of(found.total(), Directory.LENGTH);
    }

    /** Whether somebody looked for some rather than all. */
    public boolean sought() {
        return !(words.isBlank() && member.isEmpty());
    }
}

package nl.bijeen.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Period;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/**
 * What the office knows about one organisation, with those who work there now.
 *
 * @param successors what it went up in: one, or none
 */
public record OrganisationPage(
        Organisation organisation,
        List<Organisation> successors,
        List<Organisation> predecessors,
        List<Period> memberships,
        Directory.Found<Directory.PersonLine> people,
        int number,
        LocalDate today)
        implements Page {

    public boolean member() {
        return memberships.stream().anyMatch(it -> it.contains(today));
    }

    /** The lines of its address, without those that nobody filled in. */
    public List<String> address() {
        var address = organisation.profile().address();
        var city = (address.postcode().replace(' ', '\u00a0') + " " + address.city()).strip();
        return Stream.of(address.street(), city).filter(it -> !it.isEmpty()).toList();
    }

    public int pages() {
        return Pages.of(people.total(), Directory.LENGTH);
    }

    /** What somebody does here, without what they do elsewhere. */
    public List<Directory.Job> jobs(Directory.PersonLine line) {
        return line.jobs().stream()
                .filter(it -> it.organisationToken().equals(organisation.token()))
                .toList();
    }
}

package nl.bijeen.people.web;

import nl.bijeen.people.Organisation;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Where a membership begins, or ends when the organisation is a member. */
public record MembershipPage(Organisation organisation, boolean member, String day, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}

package nl.bijeen.invitation.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Where somebody gives an invitation to a colleague.
 *
 * @param checking whether what was typed is only to be looked over
 */
public record PassOnPage(Invited invited, String name, String email, boolean checking, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}

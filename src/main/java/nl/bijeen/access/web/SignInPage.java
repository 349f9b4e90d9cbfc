package nl.bijeen.access.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** Who are you? */
public record SignInPage(String email, String wanted, Problems problems) implements Page {

    static SignInPage empty(String wanted) {
        return new SignInPage("", wanted, Problems.none());
    }

    static SignInPage again(String email, String wanted, Words words) {
        return new SignInPage(email, wanted, Problems.none().and("email", words.text("access.office.problem.email")));
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}

package nl.bijeen.access.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The form of the very beginning. */
public record BeginPage(BeginForm form, Problems problems) implements Page {

    static BeginPage empty() {
        return new BeginPage(new BeginForm("", "", "", "#154273", "", ""), Problems.none());
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}

package nl.bijeen.programme.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/** A page with a form, which comes back when something is wrong in it or with saving it. */
interface FormPage extends Page {

    Problems problems();

    /** Null when it did not come back, or only with {@link #problems}. */
    @Nullable
    Returned returned();

    @Override
    default int status() {
        var returned = returned();
        if (returned != null) return returned.status();
        return problems().any() ? 422 : 200;
    }
}

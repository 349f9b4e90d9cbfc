package nl.bijeen.view;

import org.springframework.web.servlet.view.RedirectView;

/** On to another page after something was done: 303 See Other, so that reloading does not do it again. */
public final class See {

    private See() {}

    /** To a path of this site, with a query where needed. */
    public static RedirectView other(String path) {
        var view = new RedirectView(path, false, false, false);
        // A brace in a query would else be taken for a variable to fill in.
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}

package nl.bijeen.event.web;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Checklist;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Link;

/** The headed parts of the form of an announcement, in order. */
public enum FormSection {
    ABOUT("over"),
    WHEN("wanneer"),
    WHERE("waar"),
    AUDIENCE("voor-wie"),
    PROGRAMME("programma"),
    SPEAKERS("sprekers"),
    HOSTS("organisatoren"),
    CONTACTS("contact"),
    LINKS("meer-informatie"),
    RELATIONS("verband");

    private final String anchor;

    FormSection(String anchor) {
        this.anchor = anchor;
    }

    public String anchor() {
        return anchor;
    }

    /** Where what is missing can be filled in. */
    public static FormSection of(Checklist missing) {
        return switch (missing) {
            case INTRODUCTION, ALT -> ABOUT;
            case DATE, HOURS -> WHEN;
            case PLACE, ONLINE_LINK -> WHERE;
            case AUDIENCE, COST -> AUDIENCE;
            case PROGRAMME -> PROGRAMME;
            case CONTACT -> CONTACTS;
        };
    }

    /** The table of contents of the form; how meetings hang together is for their owner only. */
    public static List<Link> links(Frame frame, boolean own) {
        return Stream.of(values())
                .filter(it -> own || it != RELATIONS)
                .map(it -> new Link("#" + it.anchor, frame.text("event.office.section." + it)))
                .toList();
    }
}

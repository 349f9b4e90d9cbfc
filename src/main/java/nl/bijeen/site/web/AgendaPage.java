package nl.bijeen.site.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Kind;
import nl.bijeen.site.Agenda;
import nl.bijeen.site.Query;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The meetings of an association that fit what the visitor asks. */
public record AgendaPage(Association association, Query query, Agenda.Found found, Instant now) implements Page {

    /** What people type is too varied to be asked for twice. */
    @Override
    public @Nullable AssociationId cachedFor() {
        return query.text().isEmpty() ? association.id() : null;
    }

    public int pages() {
        return Pages.of(found.total(), Agenda.PER_PAGE);
    }

    public boolean past() {
        return query.period() == Query.Period.PAST;
    }

    /** This agenda with the same filters, of what is still ahead or of what has been. */
    public String address(Frame frame, boolean ofThePast) {
        var address = UriComponentsBuilder.fromPath(frame.to(association.brand().agenda()));
        if (query.kind() != null) address.queryParam("soort", kind());
        if (query.online()) address.queryParam("online", "ja");
        if (query.free()) address.queryParam("gratis", "ja");
        if (ofThePast) address.queryParam("periode", "geweest");
        return address.build().toUriString();
    }

    public List<Option> kinds(Words words) {
        return Arrays.stream(Kind.values())
                .map(it -> new Option(KindNames.inAddress(it), words.text("event.kind." + it)))
                .toList();
    }

    /** The answer that the select for kinds shows. */
    public String kind() {
        return query.kind() == null ? "" : KindNames.inAddress(query.kind());
    }
}

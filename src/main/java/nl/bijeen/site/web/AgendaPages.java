package nl.bijeen.site.web;

import java.time.Clock;
import java.util.Arrays;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Kind;
import nl.bijeen.site.Agenda;
import nl.bijeen.site.Query;
import nl.bijeen.site.Query.Period;
import nl.bijeen.view.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda, and searching in it. */
@Controller
class AgendaPages {

    private final Associations associations;
    private final Agenda agenda;
    private final Clock clock;

    AgendaPages(Associations associations, Agenda agenda, Clock clock) {
        this.associations = associations;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Addresses are typed and cut short by people: what is not understood in one is left out, never an error. */
    @GetMapping({"/{association}/agenda", "/en/{association}/agenda"})
    AgendaPage agenda(
            @PathVariable String association,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String online,
            @RequestParam(defaultValue = "") String gratis,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String pagina) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var period = periode.equals("geweest") ? Period.PAST : Period.AHEAD;
        var query = new Query(zoek, kind(soort), online.equals("ja"), gratis.equals("ja"), period, number(pagina));
        return new AgendaPage(ours, query, agenda.find(ours.id(), query), clock.instant());
    }

    private static @Nullable Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(it -> KindNames.inAddress(it).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}

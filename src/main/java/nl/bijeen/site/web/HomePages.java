package nl.bijeen.site.web;

import java.time.Clock;
import java.util.List;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.site.Agenda;
import nl.bijeen.site.Query;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where visitors come in. */
@Controller
class HomePages {

    private static final int MEETINGS = 5;
    private static final int REPORTS = 3;

    private final Associations associations;
    private final Agenda agenda;
    private final Clock clock;

    HomePages(Associations associations, Agenda agenda, Clock clock) {
        this.associations = associations;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** An installation of one association opens at its home. */
    @GetMapping("/")
    View associations() {
        return associations("/");
    }

    @GetMapping("/en")
    View associationsInEnglish() {
        return associations("/en/");
    }

    @GetMapping({"/{association}", "/en/{association}"})
    HomePage home(@PathVariable String association) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        List<Event> next = agenda.find(ours.id(), Query.ahead()).events();
        return new HomePage(
                ours, next.stream().limit(MEETINGS).toList(), agenda.reported(ours.id(), REPORTS), clock.instant());
    }

    private View associations(String root) {
        var all = associations.all();
        if (all.size() == 1) return new RedirectView(root + all.getFirst().slug());
        return new AssociationsPage(all);
    }
}

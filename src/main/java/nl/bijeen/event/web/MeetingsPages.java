package nl.bijeen.event.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.bijeen.access.Staff;
import nl.bijeen.event.EventList;
import nl.bijeen.event.Sought;
import nl.bijeen.view.See;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The first page of the office: which meetings there are. */
@Controller
class MeetingsPages {

    private final EventList list;
    private final Clock clock;

    MeetingsPages(EventList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** The way in. The message of whoever sent the reader here goes along. */
    @GetMapping("/bureau")
    View office(HttpServletRequest request, RedirectAttributes attributes) {
        var left = RequestContextUtils.getInputFlashMap(request);
        if (left != null) left.forEach(attributes::addFlashAttribute);
        return See.other(Workspaces.LIST);
    }

    @GetMapping(Workspaces.LIST)
    View list(
            Staff staff,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "stand", defaultValue = "") String stage,
            @RequestParam(name = "jaar", defaultValue = "") String year,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var sought = new Sought(words, stage(stage), number(year));
        var number = number(page);
        var shown = number == null ? 1 : Math.clamp(number, 1, 10_000);
        var now = clock.instant();
        return new MeetingsPage(
                sought,
                list.find(staff.association(), sought, now, shown),
                list.years(staff.association()),
                shown,
                now);
    }

    private static Sought.@Nullable Stage stage(String value) {
        for (var stage : Sought.Stage.values())
            if (MeetingsPage.parameter(stage).equals(value)) return stage;
        return null;
    }

    private static @Nullable Integer number(String value) {
        return value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }
}

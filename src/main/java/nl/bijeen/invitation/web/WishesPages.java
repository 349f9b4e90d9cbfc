package nl.bijeen.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.invitation.Wishes;
import nl.bijeen.view.Private;
import nl.bijeen.view.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where people say which letters they want. */
@Controller
class WishesPages {

    private static final String STOP = "/uitnodiging/{token}/afmelden";
    private static final String WISHES = "/uitnodiging/{token}/voorkeuren";

    private final Answering answering;
    private final Wishes wishes;

    WishesPages(Answering answering, Wishes wishes) {
        this.answering = answering;
        this.wishes = wishes;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({STOP, "/en" + STOP})
    View stop(@PathVariable String token, HttpServletRequest request) {
        return new StopPage(answering.find(token, request));
    }

    /**
     * Also what mail programs send for their users: a POST with {@code List-Unsubscribe=One-Click} and nothing else (RFC 8058),
     * which must do it at once. It means all invitations: who presses it wants to be left in peace.
     */
    @PostMapping({STOP, "/en" + STOP})
    View stopped(@PathVariable String token, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        var invited = answering.find(token, request);
        if (what.equals("this")) wishes.stopThis(invited.invitation());
        else wishes.stop(invited.invitation());
        return See.other(invited.address() + (what.equals("this") ? "?melding=gestopt-deze" : "?melding=gestopt"));
    }

    @GetMapping({WISHES, "/en" + WISHES})
    View wishes(
            @PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var invited = answering.find(token, request);
        return new WishesPage(invited, wishes.of(invited.invitation()), melding.equals("bewaard"));
    }

    @PostMapping({WISHES, "/en" + WISHES})
    View wished(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean invitations,
            @RequestParam(defaultValue = "false") boolean reminders,
            HttpServletRequest request) {
        var invited = answering.find(token, request);
        wishes.set(invited.invitation(), new Wishes.Wanted(invitations, reminders));
        return See.other(invited.address() + "/voorkeuren?melding=bewaard");
    }
}

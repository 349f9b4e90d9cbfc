package nl.bijeen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.access.SignInLinks.Found;
import nl.bijeen.access.StaffSession;
import nl.bijeen.access.TooOftenPage;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in with a link in a letter, and signing out. */
@Controller
class SignInPages {

    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 5;
    private static final int PER_CLIENT = 20;

    private final SignInLinks links;
    private final Associations associations;
    private final StaffSession session;
    private final RateLimit limit;
    private final Texts texts;

    SignInPages(SignInLinks links, Associations associations, StaffSession session, RateLimit limit, Texts texts) {
        this.links = links;
        this.associations = associations;
        this.session = session;
        this.limit = limit;
        this.texts = texts;
    }

    @GetMapping("/bureau/aanmelden")
    View form(@RequestParam(defaultValue = "") String naar) {
        return SignInPage.empty(naar);
    }

    /** Answers the same whether somebody with this address works here or not: the form must not tell who does. */
    @PostMapping("/bureau/aanmelden")
    View ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String naar,
            HttpServletRequest client) {
        var address = EmailAddress.of(email);
        if (address.isEmpty()) return SignInPage.again(email, naar, texts.in(Texts.DUTCH));
        if (!limit.allows("sign-in", client, PER_CLIENT, A_WHILE)) return TooOftenPage.after(PER_CLIENT, A_WHILE);
        if (!limit.allows("sign-in", address.get().value(), PER_ADDRESS, A_WHILE))
            return TooOftenPage.after(PER_ADDRESS, A_WHILE);

        links.send(address.get(), naar);
        return See.other("/bureau/aanmelden/gevraagd");
    }

    @GetMapping("/bureau/aanmelden/gevraagd")
    View asked() {
        return new AskedPage();
    }

    /** Only shows a button: programs that check mail open every link in it, and must not use it up. */
    @GetMapping("/bureau/aanmelden/{token}")
    View confirm(@PathVariable String token) {
        return switch (links.look(token)) {
            case Found.Usable it ->
                new ConfirmPage(
                        associations.get(it.staff().association()).name(),
                        it.staff().name());
            case Found.Used _ -> WornLinkPage.used();
            case Found.Expired _ -> WornLinkPage.expired();
            case Found.Unknown _ -> WornLinkPage.unknown();
        };
    }

    @PostMapping("/bureau/aanmelden/{token}")
    View signIn(@PathVariable String token, HttpServletRequest request) {
        return switch (links.use(token)) {
            case Found.Usable(var staff, var destination) -> {
                session.open(staff, request);
                yield See.other(destination);
            }
            case Found.Used _ -> WornLinkPage.used();
            case Found.Expired _ -> WornLinkPage.expired();
            case Found.Unknown _ -> WornLinkPage.unknown();
        };
    }

    @PostMapping("/bureau/afmelden")
    View signOut(HttpServletRequest request) {
        session.close(request);
        return See.other("/bureau/aanmelden/afgemeld");
    }

    @GetMapping("/bureau/aanmelden/afgemeld")
    View signedOut() {
        return new SignedOutPage();
    }
}

package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Mailings;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office writes to participants: chosen one by one, or all that a search found. */
@Controller
class MailingPages {

    private static final Pattern UID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OfficeMeetings meetings;
    private final Roster roster;
    private final Mailings mailings;
    private final Associations associations;
    private final Words words;

    MailingPages(OfficeMeetings meetings, Roster roster, Mailings mailings, Associations associations, Texts texts) {
        this.meetings = meetings;
        this.roster = roster;
        this.mailings = mailings;
        this.associations = associations;
        this.words = texts.in(Texts.DUTCH);
    }

    @PostMapping("/bureau/bijeenkomsten/{slug}/deelnemers/brief")
    View write(
            @PathVariable String slug,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var action = one(sent, "action");
        var people = action.equals("all") ? found(event, sent) : chosen(event, sent);
        var subject = one(sent, "subject");
        var message = one(sent, "message");
        if (!action.equals("check") && !action.equals("send")) {
            return page(event, people, subject, message, false, Problems.none());
        }
        var problems = problems(subject, message);
        if (problems.any()) return page(event, people, subject, message, false, problems);
        if (action.equals("check")) return page(event, people, subject, message, true, problems);
        var letters = mailings.send(event, subject, message, people, staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("registration.office.mail.sent", letters));
        return See.other(OfficeMeetings.address(event) + "/deelnemers");
    }

    private Problems problems(String subject, String message) {
        var problems = Problems.none();
        if (subject.isEmpty()) problems = problems.and("subject", words.text("registration.office.problem.subject"));
        if (message.isEmpty()) problems = problems.and("message", words.text("registration.office.problem.message"));
        return problems;
    }

    private List<Registration> found(Event event, MultiValueMap<String, String> sent) {
        var query = RosterPages.query(one(sent, "zoek"), one(sent, "status"), one(sent, "soort"), "", true);
        return roster.all(event.id(), query).stream()
                .map(Roster.Line::registration)
                .toList();
    }

    private List<Registration> chosen(Event event, MultiValueMap<String, String> sent) {
        var uids = sent.getOrDefault("wie", List.of()).stream()
                .filter(it -> UID.matcher(it).matches())
                .map(UUID::fromString)
                .toList();
        return roster.chosen(event.id(), uids);
    }

    private View page(
            Event event,
            List<Registration> people,
            String subject,
            String message,
            boolean checking,
            Problems problems) {
        return new MailingPage(
                event,
                associations.get(event.association()).name(),
                people.stream().map(Registration::uid).toList(),
                (int) people.stream().filter(it -> it.person().email() != null).count(),
                subject,
                message,
                checking,
                problems);
    }
}

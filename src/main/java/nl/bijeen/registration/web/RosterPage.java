package nl.bijeen.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.bijeen.audience.Category;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Words;

/**
 * Who registered for a meeting.
 *
 * @param counts how many of each status there are in all, whatever is searched for
 * @param judged whether the meeting has an audience, so that people take part as something
 * @param number of the page, counted from 1
 */
public record RosterPage(
        Event event,
        Roster.Sheet sheet,
        Map<Status, Long> counts,
        Roster.Query query,
        boolean judged,
        int number,
        boolean mayEdit)
        implements Page {

    public String address() {
        return OfficeMeetings.address(event) + "/deelnemers";
    }

    public String waitingList() {
        return OfficeMeetings.address(event) + "/wachtlijst";
    }

    public int pages() {
        return Pages.of(sheet.matching(), Roster.PER_PAGE);
    }

    public long count(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    public boolean filtered() {
        return !query.search().isEmpty() || query.status() != null || query.category() != null;
    }

    public String chosenStatus() {
        return query.status() == null ? "" : query.status().name();
    }

    public String chosenCategory() {
        return query.category() == null ? "" : query.category().name();
    }

    public List<Option> categories(Words words) {
        return Arrays.stream(Category.values())
                .map(it -> new Option(it.name(), words.text("audience.category." + it)))
                .toList();
    }

    public List<Option> statuses(Words words) {
        return Arrays.stream(Status.values())
                .map(it -> new Option(it.name(), words.text("registration.status." + it)))
                .toList();
    }

    public List<Option> orders(Words words) {
        return Arrays.stream(Roster.Order.values())
                .map(it -> new Option(it.name(), words.text("registration.office.order." + it)))
                .toList();
    }

    public String since(Registration registration, Words words) {
        return new WhenWords(words).day(When.local(registration.since()).toLocalDate(), false);
    }

    /** What the address of an export asks for: the same people as on the page. */
    public String asked() {
        return "zoek=" + URLEncoder.encode(query.search(), UTF_8) + "&status=" + chosenStatus() + "&soort="
                + chosenCategory() + "&sorteer=" + query.order();
    }
}

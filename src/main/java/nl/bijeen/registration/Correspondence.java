package nl.bijeen.registration;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Invite;
import nl.bijeen.mail.Letter;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.NextStep.Step;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to those who come, each in their own language, and tells their calendars. */
@Component
class Correspondence {

    private final Associations associations;
    private final Outbox outbox;
    private final Register register;
    private final Bookings bookings;
    private final Desks desks;
    private final Itineraries itineraries;
    private final NextSteps steps;
    private final PrivateLinks links;
    private final Texts texts;
    private final PublicUrl publicUrl;

    Correspondence(
            Associations associations,
            Outbox outbox,
            Register register,
            Bookings bookings,
            Desks desks,
            Itineraries itineraries,
            NextSteps steps,
            PrivateLinks links,
            Texts texts,
            PublicUrl publicUrl) {
        this.associations = associations;
        this.outbox = outbox;
        this.register = register;
        this.bookings = bookings;
        this.desks = desks;
        this.itineraries = itineraries;
        this.steps = steps;
        this.links = links;
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    /** What there is to tell, and how the meeting was announced before when that is the news. */
    record Story(
            News news,
            Event event,
            String message,
            @Nullable Event before) {

        static Story of(News news, Event event) {
            return new Story(news, event, "", null);
        }
    }

    /** What a letter tells of the day: where somebody is to be, and what they may do before it. */
    private record Day(List<String> places, List<Step> steps) {}

    /** Whether {@link #welcome} tells the calendars of those who get a seat. */
    static boolean entersCalendars(Event event) {
        return event.when().known();
    }

    /** Tells all who registered, and whoever did it for them, how they stand. That it tells their calendars is counted already. */
    void welcome(Event event, Desk desk, List<Booking> bookings) {
        var organiser = associations.get(event.association());
        var day = new Day(List.of(), steps.of(event));
        var letters = new ArrayList<Letter>();
        for (var booking : bookings) {
            var together = booking.waitsTogether();
            for (var person : booking.registrations())
                if (person.person().email() != null)
                    letters.add(letter(Story.of(News.of(person), event), organiser, person, together, day, 0));
            if (!booking.forOneself())
                letters.add(bookerLetter(Story.of(News.BOOKED, event), organiser, desk, booking));
        }
        outbox.postAll(letters);
    }

    /** Somebody has a place in their own name now. */
    void placed(Event event, Registration registration) {
        tell(Story.of(News.of(registration), event), List.of(registration));
    }

    /**
     * Tells each of these people. Places without an address are told about to whoever booked them.
     */
    void tell(Story story, List<Registration> people) {
        var organiser = associations.get(story.event().association());
        var letters = new ArrayList<ParticipantLetter>();
        var days = itineraries.of(story.event().id(), people);
        var next = story.news().begins() ? steps.of(story.event()) : List.<Step>of();
        for (var person : people) {
            var day = new Day(days.getOrDefault(person.id().value(), List.of()), next);
            if (person.person().email() != null)
                letters.add(letter(story, organiser, person, false, day, person.invites()));
        }
        outbox.postAll(letters);
        register.invited(letters.stream()
                .filter(it -> it.invite() != null)
                .map(it -> it.registration().id().value())
                .toList());
        tellBookers(
                story,
                bookings.get(people.stream()
                        .filter(it -> it.person().nameFollows())
                        .map(Registration::booking)
                        .collect(toSet())));
    }

    void mail(Event event, String about, String message, List<Registration> people) {
        var organiser = associations.get(event.association());
        outbox.postAll(people.stream()
                .filter(it -> it.person().email() != null)
                .map(it -> new MailingLetter(organiser, event, it, about, message, links.to(it)))
                .toList());
    }

    /** Whoever submitted these bookings, all of the meeting of the story. */
    void tellBookers(Story story, List<Booking> told) {
        if (told.isEmpty()) return;
        var organiser = associations.get(story.event().association());
        var desk = desks.of(story.event().id());
        outbox.postAll(told.stream()
                .map(it -> bookerLetter(story, organiser, desk, it))
                .toList());
    }

    private BookerLetter bookerLetter(Story story, Association organiser, Desk desk, Booking booking) {
        return new BookerLetter(
                forBooker(story.news()),
                organiser,
                story.event(),
                booking,
                desk,
                links.to(booking),
                links.to(organiser, story.event(), booking.language()),
                story.message(),
                story.before());
    }

    /** What a participant reads about their own place, the booker reads as a change of the booking. */
    private static News forBooker(News news) {
        return switch (news) {
            case OFFERED -> News.BOOKING_OFFERED;
            case OFFER_REMINDER -> News.BOOKING_OFFER_REMINDER;
            case CONFIRMED, WAITING, REQUESTED, DECLINED, SEATED, LAPSED, NAMED, HANDED_TO, HANDED_OVER, CANCELLED ->
                News.BOOKING_CHANGED;
            case LINK,
                    BOOKED,
                    BOOKING_CHANGED,
                    BOOKING_OFFERED,
                    BOOKING_OFFER_REMINDER,
                    MOVED,
                    RESTORED,
                    UPDATED,
                    CALLED_OFF,
                    POSTPONED,
                    REPLACED -> news;
        };
    }

    private ParticipantLetter letter(
            Story story, Association organiser, Registration person, boolean together, Day day, int sequence) {
        var gone = story.news().ends();
        return new ParticipantLetter(
                story.news(),
                organiser,
                story.event(),
                person,
                together && person.waiting(),
                gone ? "" : links.to(person),
                links.to(organiser, story.event(), person.language()),
                story.message(),
                story.before(),
                person.confirmed() ? day.steps() : List.of(),
                invite(story, organiser, person, day.places(), sequence));
    }

    /** Null when the calendar of this person has nothing to do. */
    private @Nullable Invite invite(
            Story story, Association organiser, Registration person, List<String> day, int sequence) {
        var method = method(story, person);
        var attendee = person.person().email();
        if (method == null || attendee == null) return null;
        var told = story.event().when().known() || story.before() == null ? story.event() : story.before();
        var page = links.to(organiser, told, person.language());
        var entry = new CalendarEntry(told, page, day, texts.in(person.language()), publicUrl)
                .of(person.uid(), method == Invite.Method.CANCEL);
        return entry == null
                ? null
                : new Invite(method, sequence, entry, attendee, person.person().name());
    }

    private static Invite.@Nullable Method method(Story story, Registration person) {
        return switch (story.news().calendar) {
            case LEAVE_ALONE -> null;
            case TAKE_OUT -> person.invites() > 0 ? Invite.Method.CANCEL : null;
            case ENTER -> {
                if (!person.confirmed()) yield null;
                if (story.event().when().known()) yield Invite.Method.REQUEST;
                yield person.invites() > 0 ? Invite.Method.CANCEL : null;
            }
        };
    }
}

package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.util.List;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Corrections.Handed;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Needs;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Refusal;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.Roster;
import nl.bijeen.registration.web.ParticipantAct.Act;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office does for one participant. */
@Controller
class ParticipantPages {

    private static final String LIST = "/bureau/bijeenkomsten/{slug}/deelnemers";
    private static final String ONE = LIST + "/{uid:[0-9a-f-]{36}}";

    private final OfficeMeetings meetings;
    private final Roster roster;
    private final Registrations registrations;
    private final Corrections corrections;
    private final Desks desks;
    private final Questions questions;
    private final Needs needs;
    private final Words words;

    ParticipantPages(
            OfficeMeetings meetings,
            Roster roster,
            Registrations registrations,
            Corrections corrections,
            Desks desks,
            Questions questions,
            Needs needs,
            Texts texts) {
        this.meetings = meetings;
        this.roster = roster;
        this.registrations = registrations;
        this.corrections = corrections;
        this.desks = desks;
        this.questions = questions;
        this.needs = needs;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(LIST + "/nieuw")
    View empty(@PathVariable String slug, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        return form(event, PersonFields.EMPTY, UUID.randomUUID(), Problems.none());
    }

    @PostMapping(LIST + "/nieuw")
    View add(
            @PathVariable String slug,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var typed = SignUpForm.read(sent);
        var problems = SignUpCheck.office(questions.of(event.id()), words).of(typed);
        if (problems.any()) return form(event, typed.me(), typed.key(), problems);
        var application = typed.application(questions.of(event.id()), Texts.DUTCH);
        return switch (registrations.add(event.id(), application, staff.actor())) {
            case Outcome.Registered(var booking) -> {
                var seated = booking.registrations().getFirst().confirmed();
                notice(redirect, seated ? "registration.office.added" : "registration.office.added.waiting");
                yield See.other(OfficeMeetings.address(event) + "/deelnemers");
            }
            case Outcome.Refused(var reason) -> refused(event, typed, "name", why(reason));
            // Staff may add whom they want: they are asked no more than they ask themselves.
            case Outcome.NotForThem _ -> throw new IllegalStateException("staff were refused");
            case Outcome.HaveAPlace _ -> refused(event, typed, "email", "registration.office.problem.taken");
        };
    }

    private View refused(Event event, SignUpForm typed, String field, String why) {
        return form(event, typed.me(), typed.key(), Problems.none().and(field, words.text(why)));
    }

    private static String why(Refusal reason) {
        return switch (reason) {
            case FULL -> "registration.office.problem.full";
            case QUOTA -> "registration.office.problem.quota";
            case OFF, OVER, CLOSED, NOT_YET_OPEN -> "registration.office.problem.off";
        };
    }

    @GetMapping(ONE)
    View participant(@PathVariable String slug, @PathVariable UUID uid, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var one = find(staff, event, uid);
        return new ParticipantPage(event, one, needs.of(one.id()), questions.of(event.id()), desks.of(event.id()));
    }

    @GetMapping(ONE + "/wijzigen")
    View change(@PathVariable String slug, @PathVariable UUID uid, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var one = find(staff, event, uid);
        return change(event, one, PersonFields.of(one.person(), needs.of(one.id())), Problems.none());
    }

    @PostMapping(ONE + "/wijzigen")
    View save(
            @PathVariable String slug,
            @PathVariable UUID uid,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var typed = PersonFields.read(sent, "");
        var asked = questions.of(event.id());
        var problems = SignUpCheck.office(asked, words).of(typed);
        if (problems.any()) return change(event, one, typed, problems);
        corrections.change(one.id(), typed.person(asked), typed.need(), staff.actor());
        notice(redirect, "registration.told.gewijzigd");
        return See.other(address(event, one));
    }

    @GetMapping(ONE + "/{what:afmelden|overdragen}")
    View ask(@PathVariable String slug, @PathVariable UUID uid, @PathVariable String what, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var act = what.equals("afmelden") ? Act.CANCEL : Act.HAND_OVER;
        return new ParticipantAct(event, find(staff, event, uid), act, "", "", Problems.none());
    }

    @PostMapping(ONE + "/afmelden")
    View cancel(@PathVariable String slug, @PathVariable UUID uid, Staff staff, RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        if (registrations.cancel(one.id(), staff.actor())) notice(redirect, "registration.office.cancelled");
        return See.other(address(event, one));
    }

    @PostMapping(ONE + "/overdragen")
    View handOver(
            @PathVariable String slug,
            @PathVariable UUID uid,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var heir = PersonFields.EMPTY.named(one(sent, "name"), one(sent, "email"));
        var problems = SignUpCheck.office(List.of(), words).ofName(heir);
        if (problems.any()) return again(event, one, heir, problems);
        return switch (corrections.handOver(
                one.id(), heir.name(), new EmailAddress(heir.email()), null, staff.actor())) {
            case Handed.Over(var after) -> {
                notice(redirect, "registration.office.handed-over");
                yield See.other(address(event, after));
            }
            case Handed.HasAPlace _ ->
                again(event, one, heir, problems.and("email", words.text("registration.office.problem.taken")));
            case Handed.Enough _ ->
                again(event, one, heir, problems.and("email", words.text("registration.office.problem.enough")));
            case Handed.Gone _, Handed.NotForThem _ -> See.other(address(event, one));
        };
    }

    private View again(Event event, Registration one, PersonFields heir, Problems problems) {
        return new ParticipantAct(event, one, Act.HAND_OVER, heir.name(), heir.email(), problems);
    }

    private View form(Event event, PersonFields typed, UUID key, Problems problems) {
        var back = OfficeMeetings.address(event) + "/deelnemers";
        return new ParticipantForm(event, typed, questions.of(event.id()), key, back, problems);
    }

    private View change(Event event, Registration one, PersonFields typed, Problems problems) {
        return new ParticipantForm(event, typed, questions.of(event.id()), null, address(event, one), problems);
    }

    private Registration find(Staff staff, Event event, UUID uid) {
        return roster.find(staff.association(), event.id(), uid).orElseThrow(NotFound::new);
    }

    private static String address(Event event, Registration one) {
        return OfficeMeetings.address(event) + "/deelnemers/" + one.uid();
    }

    private void notice(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
    }
}

package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Questions;
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

/** Where the office says what a meeting asks. */
@Controller
class QuestionPages {

    private static final String QUESTIONS = "/bureau/bijeenkomsten/{slug}/aanmelden/vragen";

    private final OfficeMeetings meetings;
    private final Questions questions;
    private final Words words;

    QuestionPages(OfficeMeetings meetings, Questions questions, Texts texts) {
        this.meetings = meetings;
        this.questions = questions;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(QUESTIONS + "/nieuw")
    View empty(@PathVariable String slug, Staff staff) {
        return new QuestionPage(meetings.findToEdit(staff, slug), QuestionForm.empty(), false, Problems.none());
    }

    /** The question at this place in the list, counted from 1. */
    @GetMapping(QUESTIONS + "/{place:\\d{1,3}}")
    View question(@PathVariable String slug, @PathVariable int place, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var asked = questions.of(event.id());
        if (place < 1 || place > asked.size()) throw new NotFound();
        return page(event, QuestionForm.of(asked.get(place - 1)), Problems.none());
    }

    @PostMapping(QUESTIONS)
    View act(
            @PathVariable String slug,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var form = QuestionForm.read(sent);
        if (form.id() != 0 && questions.of(event.id()).stream().noneMatch(it -> it.id() == form.id())) {
            throw new NotFound();
        }
        switch (one(sent, "action")) {
            case "remove" -> questions.remove(event.id(), form.id(), staff.actor());
            case "raise" -> questions.raise(event.id(), form.id(), staff.actor());
            default -> {
                var problems = save(event, form, staff);
                if (problems.any()) return page(event, form, problems);
            }
        }
        redirect.addFlashAttribute(Frames.NOTICE, words.text("registration.office.question.saved"));
        return See.other(OfficeMeetings.address(event) + "/aanmelden");
    }

    private Problems save(Event event, QuestionForm form, Staff staff) {
        var problems = form.problems(words);
        if (problems.any()) return problems;
        Question question = form.question();
        if (form.id() == 0) {
            questions.add(
                    event.id(),
                    question.kind(),
                    question.text(),
                    question.help(),
                    question.required(),
                    question.options(),
                    staff.actor());
            return problems;
        }
        if (questions.change(event.id(), question, staff.actor())) return problems;
        return problems.and("kind", words.text("registration.office.problem.answered"));
    }

    private View page(Event event, QuestionForm form, Problems problems) {
        return new QuestionPage(event, form, form.id() != 0 && questions.answered(form.id()), problems);
    }
}

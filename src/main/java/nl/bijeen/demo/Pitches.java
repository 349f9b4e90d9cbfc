package nl.bijeen.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Calls.Settings;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submission.Pitch;
import nl.bijeen.programme.Submissions;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for sessions for meetings of the demonstration, where there is a paper about it, and lets people propose and weigh. */
@Component
class Pitches {

    private static final int WEEKS_BEFORE = 4;

    private final Calls calls;
    private final Submissions submissions;
    private final Reviewers reviewers;
    private final Reviews reviews;
    private final JsonMapper json;

    Pitches(Calls calls, Submissions submissions, Reviewers reviewers, Reviews reviews, JsonMapper json) {
        this.calls = calls;
        this.submissions = submissions;
        this.reviewers = reviewers;
        this.reviews = reviews;
        this.json = json;
    }

    private record Paper(String text, String question, List<Reader> reviewers, List<One> submissions) {}

    private record Reader(String name, String email) {}

    /** What is proposed, and what each reviewer thinks of it, in their order; who did not look yet is missing. */
    private record One(
            String name,
            String email,
            String position,
            String organisation,
            String title,
            String text,
            String answer,
            List<Thought> thoughts) {}

    private record Thought(int score, String remark) {}

    /** Nothing for a meeting without such a paper. */
    void ask(String folder, Event event, Staff by) {
        var text = Papers.text("meetings/" + folder + "/call.json");
        var first = event.when().firstDay();
        if (text.isEmpty() || first == null) return;
        var paper = json.readValue(text, Paper.class);
        var until = first.minusWeeks(WEEKS_BEFORE).atTime(LocalTime.of(23, 59)).atZone(When.ZONE);
        var asked = List.of(new Asked(paper.question(), true));
        calls.set(event, "", new Settings(OpenTo.EVERYBODY, paper.text(), asked, until.toInstant()), by.actor());
        calls.open(event, by.actor());
        paper.reviewers()
                .forEach(it -> reviewers.invite(event, UUID.randomUUID(), it.name(), new EmailAddress(it.email()), by));
        paper.submissions().forEach(it -> propose(event, paper, it));
    }

    private void propose(Event event, Paper paper, One it) {
        var pitch = new Pitch(
                it.name(),
                new EmailAddress(it.email()),
                it.position(),
                it.organisation(),
                it.title(),
                it.text(),
                "werksessie",
                "",
                Map.of(paper.question(), it.answer()));
        submissions
                .send(event, UUID.randomUUID(), Instant.now(), pitch, Texts.DUTCH)
                .ifPresent(sent -> weigh(event, paper, sent, it.thoughts()));
    }

    private void weigh(Event event, Paper paper, Submission sent, List<Thought> thoughts) {
        for (var i = 0; i < thoughts.size(); i++) {
            var name = paper.reviewers().get(i).name();
            var thought = thoughts.get(i);
            reviewers.of(event.id()).stream()
                    .filter(it -> it.name().equals(name))
                    .forEach(it -> reviews.write(it, sent, thought.score(), thought.remark()));
        }
    }
}

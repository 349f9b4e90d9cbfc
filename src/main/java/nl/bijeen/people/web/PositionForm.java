package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Period;
import nl.bijeen.people.Position;
import nl.bijeen.people.Positions;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a position. The organisation is chosen by typing its name. */
public record PositionForm(String organisation, String role, String title, String since, String until) {

    static final PositionForm EMPTY = new PositionForm("", "", "", "", "");

    /** What the browser did not send is empty. */
    public PositionForm(
            @Nullable String organisation,
            @Nullable String role,
            @Nullable String title,
            @Nullable String since,
            @Nullable String until) {
        this.organisation = Typed.line(organisation);
        this.role = Typed.line(role);
        this.title = Typed.line(title);
        this.since = Typed.line(since);
        this.until = Typed.line(until);
    }

    static PositionForm at(String organisation) {
        return new PositionForm(organisation, "", "", "", "");
    }

    static PositionForm of(Position position) {
        return new PositionForm(
                position.organisation().name(),
                position.role().name(),
                position.title(),
                Typed.text(position.period().since()),
                Typed.text(position.period().until()));
    }

    /** What is wrong, after what was wrong {@code before}; {@code found} is the organisation that is called as typed. */
    Problems problems(Problems before, Optional<Organisation> found, Words words) {
        var problems = before;
        if (organisation.isEmpty()) problems = problems.and("organisation", words.text("people.problem.empty"));
        else if (found.isEmpty()) problems = problems.and("organisation", words.text("people.problem.no-organisation"));
        if (Typed.chosen(Position.Role.class, role).isEmpty())
            problems = problems.and("role", words.text("people.problem.role"));
        problems = Typed.shortly(problems, "title", title, words);
        return Typed.period(problems, since, until, words);
    }

    /** The form has no problems. */
    Positions.Held held(Organisation at) {
        var period = new Period(Typed.day(since), Typed.day(until));
        return new Positions.Held(at, Position.Role.valueOf(role), title, period);
    }
}

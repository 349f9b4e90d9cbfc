package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijeen.event.When;
import nl.bijeen.registration.Roster.Line;
import nl.bijeen.view.Spreadsheet;
import nl.bijeen.view.Words;

/**
 * The list of participants as a file for a spreadsheet, with their needs: those who make one arrange the meeting.
 *
 * @param needs by the number of the registration
 */
public record Export(List<Line> lines, List<Question> questions, Map<Long, Need> needs, Words words) {

    public Spreadsheet sheet() {
        return new Spreadsheet(
                words.text("registration.office.export.sheet"),
                header(),
                lines.stream().map(this::cells).toList());
    }

    private List<String> header() {
        var header = new ArrayList<>(Stream.of(
                        "status",
                        "name",
                        "email",
                        "phone",
                        "organisation",
                        "position",
                        "booker",
                        "since",
                        "category",
                        "proof")
                .map(it -> words.text("registration.office.export." + it))
                .toList());
        questions.forEach(it -> header.add(it.text()));
        header.add(words.text("registration.office.export.dietary"));
        header.add(words.text("registration.office.export.access"));
        return header;
    }

    private List<String> cells(Line line) {
        var registration = line.registration();
        var person = registration.person();
        var email = person.email();
        var footing = registration.footing();
        var need = needs.getOrDefault(registration.id().value(), Need.NONE);
        var cells = new ArrayList<>(List.of(
                words.text("registration.status." + registration.status()),
                person.nameFollows() ? words.text("registration.name-follows") : person.name(),
                email == null ? "" : email.value(),
                person.phone(),
                person.organisation(),
                person.position(),
                line.booker(),
                When.local(registration.since()).toLocalDate().toString(),
                footing == null ? "" : words.text("audience.category." + footing.category()),
                footing == null ? "" : words.text("audience.office.proof." + footing.proof())));
        questions.forEach(it -> cells.add(String.join(", ", person.answers().to(it))));
        cells.add(need.dietary());
        cells.add(need.access());
        return cells;
    }
}

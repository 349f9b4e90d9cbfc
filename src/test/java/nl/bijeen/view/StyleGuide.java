package nl.bijeen.view;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Every template that pages are made of, in each of its states, under {@code /stijl} while tests run. */
@Controller
class StyleGuide {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, StyleGuide.class.getClassLoader(), "nl.bijeen");
    private static final List<Option> ORGANISATIONS =
            List.of(new Option("kruinwijk", "Gemeente Kruinwijk"), new Option("waterzande", "Gemeente Waterzande"));
    private static final List<Option> PLACES = List.of(
            new Option("zaal", "In de zaal", "Er zijn nog 12 plaatsen."),
            new Option("online", "Online"),
            new Option("geen", "Ik kom niet"));

    static final String TEXT = """
            ## Waarom nu

            De **jeugdwet** verandert. Lees [het voorstel](https://example.org/voorstel).

            - Eén
            - Twee""";

    private final Frames frames;

    StyleGuide(Frames frames) {
        this.frames = frames;
    }

    @GetMapping({"/stijl", "/en/stijl"})
    void guide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var frame = frames.of(request, response);
        write(response, form(frame, Problems.none(), "Meld je aan"));
    }

    @GetMapping("/stijl/fout")
    void mistakes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problems = Problems.none()
                .and("people[0].name", "Vul je naam in.")
                .and("email", "Vul een e-mailadres in, zoals naam@gemeente.nl.")
                .and("organisation", "Kies je organisatie.")
                .and("place", "Kies waar je meedoet.")
                .and("diet", "Kies hooguit twee.")
                .and("agree", "Vink dit aan als je akkoord gaat.")
                .and("note", "Houd het onder de 500 tekens.");
        write(response, form(frames.of(request, response), problems, "Meld je aan"));
    }

    @GetMapping("/stijl/bureau")
    void office(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                Frames.READER, new Frame.Reader("Noor van der Velde", "Sociaal Beraad Laagland", true, true, false));
        var frame = frames.of(request, response);
        var status = tag("StatusBadge", Map.of("kind", "success", "text", "Open"));
        write(
                response,
                tag(
                        "Workspace",
                        with(
                                frame,
                                "title",
                                "Aanmeldingen",
                                "meeting",
                                "Voorjaarscongres: Dichtbij en samen",
                                "slug",
                                "voorjaarscongres",
                                "current",
                                "",
                                "status",
                                status,
                                "content",
                                registrations(frame))));
    }

    @ResponseBody
    @GetMapping(path = "/stijl/fotos", produces = "application/json")
    String pictures() {
        return "[{\"src\": \"/stijl/foto.svg\", \"alt\": \"\"}]";
    }

    @ResponseBody
    @PostMapping("/stijl")
    String sent(@RequestParam String body) {
        return body;
    }

    @GetMapping("/stijl/bewaard")
    View kept(@RequestParam(defaultValue = "0") long association) {
        return new KeptSample(new AssociationId(association));
    }

    @GetMapping({"/stijl/stuk", "/en/stijl/stuk", "/stijl/stuk/{token}"})
    View broken() {
        throw new IllegalStateException("the reason");
    }

    @GetMapping("/stijl/druk")
    View busy() {
        throw new CannotGetJdbcConnectionException("No connection", new SQLTransientConnectionException("timed out"));
    }

    private static Content form(Frame frame, Problems problems, String title) {
        var brand = new Brand(
                "Sociaal Beraad Laagland",
                "/laagland",
                null,
                "bureau@laagland.example",
                "070 123 45 67",
                "https://laagland.example");
        return tag(
                "Layout",
                with(
                        frame,
                        "title",
                        title,
                        "brand",
                        brand,
                        "description",
                        "Alle formulierdelen op een rij.",
                        "current",
                        "agenda",
                        "other",
                        frame.english() ? "/stijl" : "/en/stijl",
                        "breadcrumb",
                        List.of(new Link("/laagland", "Home"), new Link("/laagland/agenda", "Agenda")),
                        "problems",
                        problems,
                        "content",
                        StyleSamples.page(frame, problems, title)));
    }

    private static Content registrations(Frame frame) {
        return StyleSamples.office(frame);
    }

    static List<Option> organisations() {
        return ORGANISATIONS;
    }

    static List<Option> places() {
        return PLACES;
    }

    static Map<String, Object> with(Frame frame, Object... params) {
        var all = new HashMap<String, Object>();
        all.put("frame", frame);
        for (var i = 0; i < params.length; i += 2) all.put((String) params[i], params[i + 1]);
        return all;
    }

    static Content tag(String name, Map<String, Object> params) {
        return output -> ENGINE.render("view/" + name + ".jte", params, output);
    }

    private static void write(HttpServletResponse response, Content content) throws IOException {
        var html = new Utf8ByteOutput();
        content.writeTo(html);
        response.setContentType("text/html;charset=UTF-8");
        html.writeTo(response.getOutputStream());
    }
}

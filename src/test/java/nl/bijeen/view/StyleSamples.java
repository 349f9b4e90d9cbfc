package nl.bijeen.view;

import static nl.bijeen.view.StyleGuide.organisations;
import static nl.bijeen.view.StyleGuide.places;
import static nl.bijeen.view.StyleGuide.tag;
import static nl.bijeen.view.StyleGuide.with;

import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** What the style guide shows between header and footer. */
class StyleSamples {

    static Content page(Frame frame, Problems problems, String title) {
        return all(
                html("<h1>" + title
                        + "</h1><p class=\"bijeen-lead\">Vul alle velden in. Als een veld niet verplicht is,"
                        + " staat dat erbij. Wat je invult, gebruiken we alleen voor deze bijeenkomst.</p>"),
                html("<form method=\"post\" action=\"/stijl\" novalidate>"),
                tag("Fieldset", Map.of("legend", "Jouw gegevens", "content", fields(frame, problems))),
                choices(frame, problems),
                tag(
                        "Actions",
                        Map.of(
                                "content",
                                all(
                                        tag("Button", Map.of("text", "Controleer je antwoorden")),
                                        tag("Button", Map.of("text", "Bewaar", "look", "secondary")),
                                        tag("Button", Map.of("text", "Bijeenkomst afgelasten", "look", "danger")),
                                        tag(
                                                "ButtonLink",
                                                Map.of("text", "Terug", "href", "/laagland", "look", "subtle"))))),
                html("</form>"),
                StyleTexts.messages(),
                StyleTexts.article(frame));
    }

    static Content office(Frame frame) {
        return all(
                html("<h1>Aanmeldingen</h1>"),
                tag(
                        "Table",
                        Map.of(
                                "caption",
                                "Wie er komen",
                                "content",
                                html("""
                        <thead><tr><th scope="col">Naam</th><th scope="col">Organisatie</th><th scope="col">Aangemeld</th>
                        <th scope="col" class="bijeen-number">Personen</th><th scope="col">Staat</th></tr></thead><tbody>"""
                                        + "<tr><th scope=\"row\"><a href=\"/bureau/x\">Jasper Okkerse</a></th><td>Gemeente Kruinwijk</td><td>3 maart 2027, 9.12 uur</td><td class=\"bijeen-number\">3</td><td><span class=\"utrecht-status-badge utrecht-status-badge--success\">Komt</span></td></tr>"
                                                .repeat(6)
                                        + "</tbody>"))),
                tag("Pagination", with(frame, "page", 4, "pages", 12)),
                html("<form method=\"post\" action=\"/stijl\" novalidate>"),
                tag(
                        "RichText",
                        with(
                                frame,
                                "name",
                                "body",
                                "label",
                                "Inleiding",
                                "pictures",
                                "/stijl/fotos",
                                "description",
                                "Dit lezen bezoekers het eerst.",
                                "value",
                                StyleGuide.TEXT)),
                tag("Actions", Map.of("content", tag("Button", Map.of("text", "Bewaar")))),
                html("</form>"));
    }

    private static Content fields(Frame frame, Problems problems) {
        return all(
                tag(
                        "Field",
                        with(
                                frame,
                                "name",
                                "people[0].name",
                                "label",
                                "Naam",
                                "problems",
                                problems,
                                "autocomplete",
                                "name")),
                tag(
                        "Field",
                        with(
                                frame,
                                "name",
                                "email",
                                "label",
                                "E-mailadres",
                                "type",
                                "email",
                                "problems",
                                problems,
                                "value",
                                "jasper@kruinwijk",
                                "autocomplete",
                                "email",
                                "description",
                                "Hierheen sturen we de bevestiging en de uitnodiging voor je agenda.")),
                tag(
                        "Field",
                        with(
                                frame,
                                "name",
                                "phone",
                                "label",
                                "Telefoonnummer",
                                "type",
                                "tel",
                                "optional",
                                true,
                                "autocomplete",
                                "tel",
                                "width",
                                "m",
                                "problems",
                                problems)),
                tag(
                        "Field",
                        with(
                                frame,
                                "name",
                                "date",
                                "label",
                                "Datum",
                                "type",
                                "date",
                                "width",
                                "s",
                                "value",
                                "2027-03-14")));
    }

    private static Content choices(Frame frame, Problems problems) {
        return all(
                tag(
                        "Select",
                        with(
                                frame,
                                "name",
                                "organisation",
                                "label",
                                "Organisatie",
                                "options",
                                organisations(),
                                "empty",
                                "Kies een organisatie",
                                "problems",
                                problems)),
                tag(
                        "Radios",
                        with(
                                frame,
                                "name",
                                "place",
                                "legend",
                                "Waar doe je mee?",
                                "options",
                                places(),
                                "value",
                                "online",
                                "problems",
                                problems)),
                tag(
                        "Checkboxes",
                        with(
                                frame,
                                "name",
                                "diet",
                                "legend",
                                "Wat eet je niet?",
                                "optional",
                                true,
                                "options",
                                List.of(new Option("vlees", "Vlees"), new Option("vis", "Vis")),
                                "values",
                                List.of("vlees"),
                                "description",
                                "We geven dit alleen door aan de keuken.",
                                "problems",
                                problems)),
                tag(
                        "Checkbox",
                        with(
                                frame,
                                "name",
                                "agree",
                                "label",
                                "Ik ga akkoord met de voorwaarden",
                                "problems",
                                problems,
                                "description",
                                "Je kunt je tot een week van tevoren afmelden.")),
                tag(
                        "TextArea",
                        with(frame, "name", "note", "label", "Opmerking", "optional", true, "problems", problems)));
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static Content all(Content... parts) {
        return output -> {
            for (var part : parts) part.writeTo(output);
        };
    }
}

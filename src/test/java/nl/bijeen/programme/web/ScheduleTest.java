package nl.bijeen.programme.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme for conference apps, held against what the published format asks. */
@BijeenTest
class ScheduleTest {

    static final Path ASKED = Path.of("src/test/resources/schedule");

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    Association ours;
    Event event;

    @BeforeEach
    void aMeetingWithAProgramme() {
        ours = office.association();
        event = meetings.open(ours.id(), "Café & <meer>");
        made.cafe(event);
        db.sql(
                        "update session set title = 'Opening' || chr(7) || ' & welkom' where event_id = ? and title like 'Opening%'")
                .param(event.id().value())
                .update();
    }

    @Test
    void the_xml_is_what_apps_ask() throws Exception {
        var text = answer(".xml").getContentAsString();
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ASKED.resolve("schedule.xsd").toFile());

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(text))))
                .doesNotThrowAnyException();
        var xml = Jsoup.parse(text, Parser.xmlParser());
        assertThat(xml.select("event > title").eachText())
                .containsExactlyInAnyOrder("Opening & welkom", "Werk", "Wonen");
        assertThat(xml.select("room[name=Zaal 1] > event > start").text()).isEqualTo("14:30");
        assertThat(xml.select("room[name=Zaal 1] > event > duration").text()).isEqualTo("01:00");
        assertThat(xml.select("room[name=Zaal 1] > event > track").text()).isEqualTo("Ronde 1");
        assertThat(xml.select("room[name=Zaal 1] > event > persons > person").text())
                .isEqualTo("Sam Proef");
        assertThat(xml.select("room[name=Het Trefpunt] > event > title").text()).isEqualTo("Opening & welkom");
        assertThat(xml.select("event > date").first().text()).endsWith("+02:00");
    }

    @Test
    void the_json_is_what_apps_ask() throws Exception {
        var root = json.readTree(answer(".json").getContentAsString());

        asked().forEach((path, form) -> holds(root, path, form));
        assertThat(root.at("/schedule/conference/days/0/rooms/Zaal 1/0/title").asString())
                .isEqualTo("Werk");
    }

    @Test
    void nobody_reads_an_address_or_a_link_for_participants_in_it() throws Exception {
        db.sql("update session set online_link = 'https://geheim.example/kamer' where event_id = ?")
                .param(event.id().value())
                .update();

        for (var form : new String[] {".xml", ".json", ".ics", ".pdf"}) {
            assertThat(answer(form).getContentAsString()).doesNotContain("sam@voorbeeld", "geheim.example");
        }
    }

    @Test
    void its_version_is_another_once_anything_changed_and_only_then() throws Exception {
        var before = version();

        assertThat(version()).isEqualTo(before);
        db.sql("update session set title = 'Werk en inkomen' where event_id = ? and title = 'Werk'")
                .param(event.id().value())
                .update();
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void what_was_called_off_is_not_in_it() throws Exception {
        db.sql("update session set called_off_at = now() where event_id = ? and title = 'Werk'")
                .param(event.id().value())
                .update();

        assertThat(answer(".xml").getContentAsString()).doesNotContain("<title>Werk</title>");
    }

    @Test
    void without_a_shown_programme_or_a_published_meeting_there_is_none() throws Exception {
        var hidden = meetings.open(ours.id(), "Nog niet");
        made.start(hidden);
        made.session(hidden, Kind.PLENARY, "Opening", "14:00", "14:30");
        var draft = meetings.draft(ours.id(), "Concept");
        made.shown(draft);
        made.session(draft, Kind.PLENARY, "Opening", "14:00", "14:30");
        var empty = meetings.open(ours.id(), "Leeg");
        made.shown(empty);

        for (var form : new String[] {"programma.xml", "programma.json", "programma.ics", "programma.pdf", "scherm"}) {
            assertThat(answer(hidden, form).getStatus()).isEqualTo(404);
            assertThat(answer(draft, form).getStatus()).isEqualTo(404);
        }
        assertThat(answer(empty, "programma.xml").getStatus()).isEqualTo(404);
        assertThat(answer(empty, "programma.pdf").getStatus()).isEqualTo(404);
    }

    private String version() throws Exception {
        return json.readTree(answer(".json").getContentAsString())
                .at("/schedule/version")
                .asString();
    }

    private static Map<String, String> asked() throws IOException {
        try (var lines = Files.lines(ASKED.resolve("json.txt"))) {
            return lines.filter(it -> !it.startsWith("#"))
                    .collect(toMap(it -> it.replaceFirst(" .*", ""), it -> it.replaceFirst("\\S+ +", "")));
        }
    }

    /** Follows a path of the file of what is asked: at its end each value has that form. */
    private static void holds(JsonNode node, String path, String form) {
        var cut = Stream.of(path.indexOf('.'), path.length())
                .filter(it -> it >= 0)
                .findFirst()
                .orElseThrow();
        var step = path.substring(0, cut);
        var rest = cut == path.length() ? "" : path.substring(cut + 1);
        var mayMiss = step.endsWith("?");
        var next = node.get(step.replaceAll("[\\[\\]{}?]", ""));
        assertThat(next).as(step).isNotNull();
        if (mayMiss && next.isNull()) return;
        var each = Stream.of(next);
        for (var mark = step.replaceAll("[^\\[{]", ""); !mark.isEmpty(); mark = mark.substring(1))
            each = each.flatMap(it -> it.values().stream());
        each.forEach(it -> {
            if (rest.isEmpty()) assertThat(it.asString()).as(path).matches(Pattern.compile(form, Pattern.DOTALL));
            else holds(it, rest, form);
        });
    }

    private MockHttpServletResponse answer(String form) throws Exception {
        return answer(event, "programma" + form);
    }

    private MockHttpServletResponse answer(Event meeting, String path) throws Exception {
        return web.perform(get("/" + ours.slug() + "/bijeenkomsten/" + meeting.slug() + "/" + path))
                .andReturn()
                .getResponse();
    }
}

package nl.bijeen.access;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody who opens pages and sends forms, without a browser. */
public record Desktop(MockMvc web, RequestPostProcessor who) {

    /** A staff member behind the office's pages. */
    public Desktop(MockMvc web, TestOffice office, Staff staff) {
        this(web, office.as(staff));
    }

    public static Desktop ofVisitor(MockMvc web) {
        return new Desktop(web, it -> it);
    }

    /** What came back: a page, or the way to one. */
    public record Answer(MockHttpServletResponse response, Document page, Map<String, Object> flash) {

        public int status() {
            return response.getStatus();
        }

        public String location() {
            return header("Location");
        }

        public String header(String name) {
            return String.valueOf(response.getHeader(name));
        }

        public String notice() {
            return String.valueOf(flash.get("notice"));
        }

        /** The fields to put right, as the summary on top of the page links to them; each is there. */
        public String mistakes() {
            assertThat(status()).isEqualTo(422);
            var links = page.select(".bijeen-summary a").eachAttr("href");
            assertThat(links).allSatisfy(it -> assertThat(page.select(it)).hasSize(1));
            return String.join(" ", links);
        }
    }

    /** A page that is there. */
    public Document open(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    public Answer answer(String path) throws Exception {
        return answer(get(URI.create(path)));
    }

    public Answer send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(csrf());
        form.forEach(request::param);
        return answer(request);
    }

    /** Sends a form of these fields: a name, its value, the next name, and so on. */
    public Answer send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return answer(request);
    }

    /** Sends a POST with what is filled in. */
    public Answer send(MockHttpServletRequestBuilder form) throws Exception {
        return answer(form.with(csrf()));
    }

    /** Presses a button of a form, as it is filled in: the one that sends it to its own address, or to one below that. */
    public Answer press(FormElement form, String below) throws Exception {
        var path = form.attr("action") + below;
        var request = form.attr("enctype").isEmpty() ? post(path) : multipart(path);
        for (var it : form.formData()) if (!it.key().equals("_csrf")) request.param(it.key(), it.value());
        return answer(request.with(csrf()));
    }

    private Answer answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var result = web.perform(request.with(who)).andReturn();
        var response = result.getResponse();
        return new Answer(response, Jsoup.parse(response.getContentAsString()), result.getFlashMap());
    }

    /** The main form of a page, to fill in and send. */
    public static FormElement form(Document page) {
        return (FormElement) page.select("main form").first();
    }

    /** The values of all fields of the page's form, as a browser would send them. */
    public static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : page.select("main form [name]")) {
            var unticked = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (unticked || field.is("button") || field.attr("name").startsWith("_")) continue;
            fields.put(field.attr("name"), value(field));
        }
        return fields;
    }

    private static String value(Element field) {
        if (field.is("textarea")) return field.wholeText().replaceFirst("^\n", "");
        if (!field.is("select")) return field.attr("value");
        var chosen = field.selectFirst("option[selected]");
        var answer = chosen == null ? field.selectFirst("option") : chosen;
        return answer == null ? "" : answer.attr("value");
    }
}

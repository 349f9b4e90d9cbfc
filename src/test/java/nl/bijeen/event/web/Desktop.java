package nl.bijeen.event.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.MockMvc;

/** A staff member behind the office's pages, without a browser. */
record Desktop(MockMvc web, TestOffice office, Staff staff) {

    /** What came back: a page, or the way to one. */
    record Answer(int status, String location, Document page, Map<String, Object> flash) {

        String notice() {
            return String.valueOf(flash.get("notice"));
        }
    }

    Document open(String path) throws Exception {
        return answer(path).page();
    }

    Answer answer(String path) throws Exception {
        var result = web.perform(get(URI.create(path)).with(office.as(staff))).andReturn();
        return new Answer(
                result.getResponse().getStatus(),
                String.valueOf(result.getResponse().getRedirectedUrl()),
                Jsoup.parse(result.getResponse().getContentAsString()),
                result.getFlashMap());
    }

    Answer send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(office.as(staff)).with(csrf());
        form.forEach(request::param);
        var result = web.perform(request).andReturn();
        return new Answer(
                result.getResponse().getStatus(),
                String.valueOf(result.getResponse().getRedirectedUrl()),
                Jsoup.parse(result.getResponse().getContentAsString()),
                result.getFlashMap());
    }

    /** The values of all fields of the page's form, as a browser would send them. */
    static Map<String, String> fields(Document page) {
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

package nl.bijeen.adoption.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A staff member who fills in forms of the office, without a browser. */
record Forms(MockMvc web, RequestPostProcessor staff) {

    /** The address of what was read. */
    String pasted(String text) throws Exception {
        return posted(Addresses.START + "/tekst", Map.of("text", text)).getRedirectedUrl();
    }

    /** What a browser sends of the form with a draft as it stands. */
    static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form[data-origins]").forms().getFirst().formData().forEach(it -> fields.put(it.key(), it.value()));
        fields.remove("_csrf");
        return fields;
    }

    String save(String address, Map<String, String> fields) throws Exception {
        return posted(address, fields).getRedirectedUrl();
    }

    static String slug(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    MockHttpServletResponse posted(String address, Map<String, String> fields) throws Exception {
        var request = post(address).with(staff).with(csrf());
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(address).with(staff)).andReturn().getResponse();
    }

    Document open(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString(UTF_8));
    }
}

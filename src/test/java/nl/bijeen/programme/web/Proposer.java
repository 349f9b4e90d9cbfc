package nl.bijeen.programme.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.bijeen.access.Association;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Desktop.Answer;
import nl.bijeen.event.Event;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Somebody who proposes a session by the form of a call, without a browser.
 *
 * @param form where that is
 */
record Proposer(Desktop desktop, String form) {

    static Proposer of(MockMvc web, Association house, Event event) {
        var form = "/" + house.slug() + "/bijeenkomsten/" + event.slug() + "/oproep";
        return new Proposer(Desktop.ofVisitor(web), form);
    }

    Answer read() throws Exception {
        return desktop.answer(form);
    }

    /** @param more fields beside those of every call: a name, its value, and so on */
    Answer propose(String... more) throws Exception {
        return propose(UUID.randomUUID(), more);
    }

    /** @param request made with the form; the same one again is the same proposal, by the same person */
    Answer propose(UUID request, String... more) throws Exception {
        return fill(form, request, more);
    }

    /** Sends the form as it is filled in to the page of what was proposed before. */
    Answer change(String own) throws Exception {
        return fill(own, UUID.randomUUID());
    }

    private Answer fill(String path, UUID request, String... more) throws Exception {
        var filled = filled(post(path), request);
        for (var i = 0; i < more.length; i += 2) filled.param(more[i], more[i + 1]);
        return desktop.send(filled);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, UUID request) {
        return form.param("request", request.toString())
                .param("title", "Werk voor iedereen")
                .param("text", "Hoe wij het doen.")
                .param("name", "Kim Proef")
                .param("email", "kim-" + request + "@gemeente.example")
                .param("organisation", "Gemeente Voorbeeld");
    }
}

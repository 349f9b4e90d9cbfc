package nl.bijeen.access.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Nobody keeps asking for links: not for one address, and not from one machine. */
@BijeenTest
class SignInLimitTest {

    @Autowired
    MockMvc mvc;

    @Test
    void asking_too_often_is_held_off_in_a_friendly_way() throws Exception {
        var address = UUID.randomUUID() + "@nergens.example";
        for (var i = 0; i < 5; i++) ask(address, "").andExpect(status().isSeeOther());

        ask(address, "")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "180"))
                .andExpect(content().string(containsString("Probeer het over 3 minuten opnieuw")));
    }

    @Test
    void one_client_does_not_ask_for_everybody() throws Exception {
        RequestPostProcessor client = request -> {
            request.setRemoteAddr("198.51.100.77");
            return request;
        };
        for (var i = 0; i < 20; i++)
            ask(UUID.randomUUID() + "@nergens.example", "", client).andExpect(status().isSeeOther());

        ask(UUID.randomUUID() + "@nergens.example", "", client).andExpect(status().isTooManyRequests());
    }

    private ResultActions ask(String email, String wanted) throws Exception {
        var number = Math.floorMod(UUID.randomUUID().hashCode(), 1 << 16);
        return ask(email, wanted, request -> {
            request.setRemoteAddr("10.9." + number / 256 + "." + number % 256);
            return request;
        });
    }

    private ResultActions ask(String email, String wanted, RequestPostProcessor client) throws Exception {
        return mvc.perform(post("/bureau/aanmelden")
                .param("email", email)
                .param("naar", wanted)
                .with(client)
                .with(csrf()));
    }
}

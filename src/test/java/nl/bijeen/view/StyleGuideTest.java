package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class StyleGuideTest {

    @Autowired
    MockMvc web;

    @Test
    void every_template_renders() throws Exception {
        for (var path : new String[] {"/stijl", "/stijl/fout", "/stijl/bureau"}) {
            var html = web.perform(get(path)).andReturn().getResponse().getContentAsString();
            java.nio.file.Files.writeString(java.nio.file.Path.of("target" + path.replace('/', '-') + ".html"), html);
            assertThat(html).contains("<h1>");
        }
    }
}

package nl.bijeen.mail;

import gg.jte.Content;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Map;
import nl.bijeen.view.Frame;

/** What the template engine looks for as the template of {@link TrialLetter}. */
public final class JteTrialLetterGenerated {

    public static final String JTE_NAME = "mail/TrialLetter.jte";
    public static final int[] JTE_LINE_INFO = {};

    private JteTrialLetterGenerated() {}

    public static void renderMap(HtmlTemplateOutput output, HtmlInterceptor interceptor, Map<String, Object> params) {
        render(output, interceptor, (TrialLetter) params.get("letter"), (Frame) params.get("frame"));
    }

    public static void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, TrialLetter letter, Frame frame) {
        Content content = body -> {
            body.writeContent("<h1>");
            body.writeUserContent(letter.title());
            body.writeContent("</h1><p>");
            body.writeUserContent(letter.text());
            body.writeContent("</p><p>Kijk bij <a href=\"https://bijeen.example/mijn/x\">je aanmelding</a></p>");
        };
        JteLetterLayoutGenerated.render(output, interceptor, frame, letter.title(), letter.sender(), content);
    }
}

package nl.bijeen.view;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Map;

/** The template of {@link KeptSample}, as JTE would make it: templates are compiled for the program only, not for tests. */
public final class JteKeptSampleGenerated {

    public static final String JTE_NAME = "view/KeptSample.jte";

    @SuppressWarnings("MutablePublicArray")
    public static final int[] JTE_LINE_INFO = {0};

    private JteKeptSampleGenerated() {}

    public static void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, KeptSample page, Frame frame) {
        output.writeContent("<p>made " + KeptSample.MADE.incrementAndGet() + " times</p>");
        output.writeContent(frame.csrf() == null && frame.notice() == null ? "" : "<p>something private</p>");
    }

    public static void renderMap(HtmlTemplateOutput output, HtmlInterceptor interceptor, Map<String, Object> params) {
        render(output, interceptor, (KeptSample) params.get("page"), (Frame) params.get("frame"));
    }
}

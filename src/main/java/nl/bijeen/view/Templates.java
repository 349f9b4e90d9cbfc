package nl.bijeen.view;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Renders a record with the template of the same name that lies beside it. The template declares the record as
 * {@code page}, {@code letter} or {@code part}, and the {@link Frame} it is shown in as {@code frame}.
 */
@Component
public class Templates {

    private static final String ROOT = "nl.bijeen.";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "nl.bijeen");

    /** The whole of a page or letter, rendered before its first byte leaves, so that a failure is a clean error. */
    public Utf8ByteOutput render(Record view, Frame frame) {
        var html = new Utf8ByteOutput();
        render(view, frame, html);
        return html;
    }

    /** A part of a page, to be placed with {@code ${…}} in the template of another. */
    Content content(Record part, Frame frame) {
        return output -> render(part, frame, output);
    }

    private void render(Record view, Frame frame, TemplateOutput output) {
        engine.render(
                fileOf(view.getClass()), Map.of("page", view, "letter", view, "part", view, "frame", frame), output);
    }

    static String fileOf(Class<?> view) {
        return view.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}

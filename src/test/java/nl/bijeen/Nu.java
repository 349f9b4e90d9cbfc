package nl.bijeen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu validator of HTML. It reads its grammar once: reading it again for every page takes longer than the page. */
final class Nu {

    private static final Nu ONE = new Nu();

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private boolean ready;

    private Nu() {}

    /** The mistakes in a page, each with its line; empty when there are none. */
    static synchronized List<String> mistakes(String html) throws Exception {
        var answer = new CompletableFuture<List<String>>();
        // Its grammar of HTML is deeper than the stack that Java gives a thread.
        new Thread(null, () -> ONE.look(html, answer), "validator", 64 * 1024 * 1024).start();
        return answer.get();
    }

    private void look(String html, CompletableFuture<List<String>> answer) {
        try {
            var found = new Found();
            if (!ready) {
                validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, found);
                ready = true;
            }
            validator.setUpValidatorAndParsers(found, false, false);
            var page = new InputSource(new ByteArrayInputStream(html.getBytes(UTF_8)));
            page.setEncoding("UTF-8");
            validator.checkHtmlInputSource(page);
            answer.complete(found.mistakes);
        } catch (Exception | StackOverflowError e) {
            answer.completeExceptionally(e);
        }
    }

    private static final class Found implements ErrorHandler {

        private final List<String> mistakes = new ArrayList<>();

        @Override
        public void warning(SAXParseException what) {}

        @Override
        public void error(SAXParseException what) {
            mistakes.add(what.getLineNumber() + ": " + what.getMessage());
        }

        @Override
        public void fatalError(SAXParseException what) {
            error(what);
        }
    }
}

package nl.bijeen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a server answered. */
final class Answer {

    private final String head;
    private final byte[] body;

    /** @param head the status line and all headers, without the empty line */
    Answer(String head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    String head() {
        return head;
    }

    /** The value of a header; empty when it is not there. */
    String header(String name) {
        return header(head, name);
    }

    static String header(String head, String name) {
        for (var at = head.indexOf("\r\n"); at >= 0; at = head.indexOf("\r\n", at + 2)) {
            var value = at + 2 + name.length() + 1;
            if (!head.regionMatches(true, at + 2, name + ":", 0, name.length() + 1)) continue;
            var end = head.indexOf("\r\n", value);
            return head.substring(value, end < 0 ? head.length() : end).strip();
        }
        return "";
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, UTF_8);
    }
}

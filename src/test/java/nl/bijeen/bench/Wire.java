package nl.bijeen.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;

/**
 * One kept-alive connection to a server on this machine, spoken to in plain HTTP/1.1. It does as little as can be: a full client
 * would take its share of the processors from the server that is measured.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    /** Of the headers: an empty line. */
    private static final String END = "\r\n\r\n";

    private final int port;
    private final byte[] buffer = new byte[16 * 1024];
    private int from;
    private int until;
    private Socket socket;

    Wire(int port) {
        this.port = port;
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @param headers each ended by a line break
     */
    Answer send(String method, String path, String headers, byte[] body) throws IOException {
        return send(request(method, path, headers, body));
    }

    byte[] request(String method, String path, String headers, byte[] body) {
        var length = method.equals("POST") ? "Content-Length: " + body.length + "\r\n" : "";
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + length + "\r\n";
        var all = new ByteArrayOutputStream(head.length() + body.length);
        all.writeBytes(head.getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    Answer send(byte[] request) throws IOException {
        if (socket != null) {
            try {
                return answer(request);
            } catch (EOFException | SocketException e) {
                // A server may hang up on who was silent for long; a browser asks again too. Forms tell by their key.
                close();
            }
        }
        open();
        return answer(request);
    }

    private Answer answer(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var head = head();
        var answer = new Answer(head, body(head));
        if (answer.header("Connection").equalsIgnoreCase("close")) close();
        return answer;
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        from = until = 0;
    }

    /** Up to the empty line, which is left out. */
    private String head() throws IOException {
        var head = new StringBuilder(1024);
        for (var ending = 0; ending < END.length(); ) {
            var next = (char) read();
            head.append(next);
            ending = next == END.charAt(ending) ? ending + 1 : next == '\r' ? 1 : 0;
        }
        return head.substring(0, head.length() - END.length());
    }

    private byte[] body(String head) throws IOException {
        var length = Answer.header(head, "Content-Length");
        if (!length.isEmpty()) return read(Integer.parseInt(length));
        return Answer.header(head, "Transfer-Encoding").equalsIgnoreCase("chunked") ? chunks() : new byte[0];
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            body.writeBytes(read(size));
            read(2);
        }
        read(2);
        return body.toByteArray();
    }

    private int size() throws IOException {
        var digits = new StringBuilder();
        for (var c = read(); c != '\n'; c = read()) if (c != '\r') digits.append((char) c);
        return Integer.parseInt(digits.toString(), 16);
    }

    private byte[] read(int length) throws IOException {
        var bytes = new byte[length];
        var got = Math.min(length, until - from);
        System.arraycopy(buffer, from, bytes, 0, got);
        from += got;
        if (got < length && socket.getInputStream().readNBytes(bytes, got, length - got) < length - got)
            throw new EOFException("The server ended in the middle of an answer");
        return bytes;
    }

    private int read() throws IOException {
        if (from == until) {
            from = 0;
            until = socket.getInputStream().read(buffer);
            if (until <= 0) throw new EOFException("The server hung up");
        }
        return buffer[from++];
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException e) {
            // The other end is gone, which is what we wanted.
        }
        socket = null;
    }
}

package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that finds fault with some receivers: those named full, unknown and hangup. */
final class FussyServer implements AutoCloseable {

    final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket door;

    FussyServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::receive);
    }

    String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    /** How many conversations there were. */
    long conversations() {
        return asked.stream().filter(it -> it.startsWith("EHLO")).count();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII))) {
            say(guest, "220 fussy");
            var receiver = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                asked.add(line);
                if (line.startsWith("RCPT")) receiver = line;
                if (line.contains("hangup")) return;
                if (line.equals("DATA")) take(guest, in, receiver);
                else say(guest, answer(line));
                if (line.equals("QUIT")) return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Socket guest, BufferedReader in, String receiver) throws IOException {
        say(guest, "354 go on");
        while (!".".equals(in.readLine())) {}
        delivered.add(receiver.replaceAll(".*<(.*)>.*", "$1"));
        say(guest, "250 taken");
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT") && line.contains("full")) return "452 4.2.2 mailbox full";
        if (line.startsWith("RCPT") && line.contains("unknown")) return "550 5.1.1 no such person";
        return line.equals("QUIT") ? "221 bye" : "250 fine";
    }

    private static void say(Socket guest, String words) throws IOException {
        guest.getOutputStream().write((words + "\r\n").getBytes(US_ASCII));
    }
}

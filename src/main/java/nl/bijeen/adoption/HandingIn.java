package nl.bijeen.adoption;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.adoption.Source.Problem;

/** Makes announcements of what staff hand in, before anything in it is read. */
final class HandingIn {

    private static final Pattern TAGS =
            Pattern.compile("</(?:p|div|h[1-6]|li|td|article|section|body)\\s*>", Pattern.CASE_INSENSITIVE);

    /** The source of a large page; nobody pastes more and means one announcement. */
    private static final int LONGEST_TEXT = 1_000_000;

    private HandingIn() {}

    /** A file with the name it was sent under. */
    @SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
    record Sent(String name, byte[] bytes) {}

    /** What was pasted: text, or the source of a page or a part of one. */
    static Handed pasted(String text) {
        if (text.isBlank()) return new Handed.Refused(Handed.Reason.NOTHING);
        if (text.length() > LONGEST_TEXT) return new Handed.Refused(Handed.Reason.TOO_LARGE);
        var name = TAGS.matcher(text).find() ? "tekst.html" : "tekst.txt";
        return new Handed.Pieces(List.of(Piece.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** One file or several; a ZIP among them gives all it holds. */
    static Handed files(List<Sent> files) {
        var pieces = new ArrayList<Piece>();
        for (var file : files) {
            var name = Names.file(file.name());
            if (Bundle.is(file.bytes())
                    && !name.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) {
                switch (Bundle.open(file.bytes())) {
                    case Handed.Pieces(var inside) -> pieces.addAll(inside);
                    case Handed.Refused refused -> {
                        return refused;
                    }
                }
            } else pieces.add(piece(name, file.bytes()));
        }
        if (pieces.isEmpty()) return new Handed.Refused(Handed.Reason.NOTHING);
        return pieces.size() > Handed.MOST
                ? new Handed.Refused(Handed.Reason.TOO_MANY)
                : new Handed.Pieces(List.copyOf(pieces));
    }

    private static Piece piece(String name, byte[] bytes) {
        if (bytes.length > Piece.LARGEST) return Piece.broken(name, Problem.TOO_LARGE);
        return Names.readable(name) ? Piece.of(name, bytes) : Piece.broken(name, Problem.NOT_A_KIND);
    }
}

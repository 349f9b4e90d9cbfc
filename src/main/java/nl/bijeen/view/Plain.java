package nl.bijeen.view;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a text. */
final class Plain extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    String text() {
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append(' ');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append(' ');
    }

    /** Gathers the pictures of a text. */
    static final class Images extends AbstractVisitor {

        private final List<Image> found = new ArrayList<>();

        List<Image> found() {
            return found;
        }

        @Override
        public void visit(Image image) {
            found.add(image);
        }
    }
}

package nl.bijeen.view;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leaves out of a text what a page cannot show: headings of other levels, addresses that are not allowed, silent pictures. */
final class Tidy extends AbstractVisitor {

    private static final int TITLE = 2;
    private static final int SUBTITLE = 3;

    private final int topLevel;
    private final List<Heading> headings = new ArrayList<>();

    Tidy(int topLevel) {
        this.topLevel = topLevel;
    }

    /** The highest headings of a text stand at the top level, also where its writer began with small ones. */
    @Override
    public void visit(Document document) {
        visitChildren(document);
        var highest = headings.stream().mapToInt(Tidy::level).min().orElse(TITLE);
        headings.forEach(it -> it.setLevel(topLevel + level(it) - highest));
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!Allowed.link(link.getDestination())) replaceByWhatItHolds(link);
    }

    @Override
    public void visit(Image image) {
        if (Markdown.silent(image)) image.unlink();
        else if (!Allowed.image(image.getDestination())) replaceByWhatItHolds(image);
    }

    private static void replaceByWhatItHolds(Node node) {
        while (node.getFirstChild() != null) node.insertBefore(node.getFirstChild());
        node.unlink();
    }

    private static int level(Heading heading) {
        return heading.getLevel() <= TITLE ? TITLE : SUBTITLE;
    }
}

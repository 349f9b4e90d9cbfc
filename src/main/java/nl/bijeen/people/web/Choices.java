package nl.bijeen.people.web;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Position;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;

/** What there is to choose from in forms about people. */
public final class Choices {

    private Choices() {}

    public static List<Option> roles(Frame frame) {
        return Stream.of(Position.Role.values())
                .map(it -> new Option(it.name(), frame.text("people.role." + it)))
                .toList();
    }

    public static List<Option> kinds(Frame frame) {
        return Stream.of(Organisation.Kind.values())
                .map(it -> new Option(it.name(), frame.text("people.kind." + it)))
                .toList();
    }
}

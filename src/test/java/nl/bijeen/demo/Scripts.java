package nl.bijeen.demo;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The scripts of the demonstration, for tests. */
final class Scripts {

    private Scripts() {}

    static Script read(String folder) {
        return Script.read(folder, JsonMapper.shared());
    }

    static List<Script> all() {
        return Papers.lines("meetings/order.txt").stream().map(Scripts::read).toList();
    }
}

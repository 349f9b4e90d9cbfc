package nl.bijeen.demo;

import java.util.List;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Relation;
import nl.bijeen.registration.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens around one meeting of the demonstration.
 *
 * @param folder where its papers lie
 * @param weeks from this week in which it is held; negative for the past
 * @param opensAfterWeeks from this week in which registration opens; null: at once
 * @param announcement with days as they were written; they are moved to {@code weeks}
 */
record Script(
        String folder,
        int weeks,
        @Nullable Integer opensAfterWeeks,
        Announcement announcement,
        List<Paper> documents,
        List<Relation> relations,
        List<String> updates,
        @Nullable CalledOff calledOff,
        Desk desk,
        List<Asked> questions,
        Crowd crowd) {

    record Paper(String file, String title, boolean inReport) {}

    record CalledOff(String reason, String told) {}

    /** The limits; {@code namesFollowDays} is how many days before the meeting names must be known. */
    record Desk(
            @Nullable Integer seats,
            @Nullable Integer minimum,
            @Nullable Integer namesFollowDays) {}

    record Asked(Question.Kind kind, String text, String help, boolean required, List<String> options) {}

    /**
     * Who registers.
     *
     * @param waitingTogether the size of a party that comes last and would rather wait than be split
     * @param namesFollow seats for colleagues not known yet, among {@code people}
     */
    record Crowd(int people, int waitingTogether, int namesFollow) {}

    static Script read(String folder, JsonMapper json) {
        var script = (ObjectNode) json.readTree(Papers.bytes("meetings/" + folder + "/meeting.json"));
        script.put("folder", folder);
        var announcement = (ObjectNode) script.get("announcement");
        for (var text : List.of("introduction", "body", "audience"))
            announcement.put(text, Papers.text("meetings/" + folder + "/" + text + ".md"));
        return json.treeToValue(script, Script.class);
    }

    String report() {
        return Papers.text("meetings/" + folder + "/report.md");
    }
}

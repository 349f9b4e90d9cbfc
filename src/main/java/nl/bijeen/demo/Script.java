package nl.bijeen.demo;

import java.util.List;
import java.util.Set;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Relation;
import nl.bijeen.people.Position;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
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
        @Nullable ForWhom forWhom,
        Crowd crowd) {

    record Paper(String file, String title, boolean inReport) {}

    record CalledOff(String reason, String told) {}

    /** The limits; {@code namesFollowDays} is how many days before the meeting names must be known. */
    record Desk(
            @Nullable Integer seats,
            @Nullable Integer minimum,
            @Nullable Integer namesFollowDays) {}

    record Asked(Question.Kind kind, String text, String help, boolean required, List<String> options) {}

    /** Whom the meeting is for: who does one of these kinds of work, or any when there are none, at a member when asked. */
    record ForWhom(Strength strength, Set<Position.Role> roles, boolean members) {

        Rule rule() {
            var belonging = members ? Belonging.MEMBER : Belonging.ANY;
            return new Rule(List.of(new Clause(roles, belonging, Set.of(), Set.of(), Set.of())), List.of());
        }
    }

    /**
     * Who registers.
     *
     * @param undecided who of these staff have not looked at yet, where they look at each; null elsewhere
     * @param waitingTogether the size of a party that comes last and would rather wait than be split
     * @param namesFollow seats for colleagues not known yet, among {@code people}
     */
    record Crowd(
            int people,
            int waitingTogether,
            int namesFollow,
            @Nullable Integer undecided) {}

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

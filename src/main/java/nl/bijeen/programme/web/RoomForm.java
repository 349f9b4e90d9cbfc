package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.one;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Rooms;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** A room as staff type it. */
public record RoomForm(String name, String capacity, boolean stepFree, boolean hearingLoop, String directions) {

    static RoomForm empty() {
        return new RoomForm("", "", false, false, "");
    }

    static RoomForm of(Room it) {
        return new RoomForm(
                it.name(), Objects.toString(it.capacity(), ""), it.stepFree(), it.hearingLoop(), it.directions());
    }

    static RoomForm read(MultiValueMap<String, String> sent) {
        return new RoomForm(
                one(sent, "name"),
                one(sent, "capacity"),
                sent.containsKey("stepFree"),
                sent.containsKey("hearingLoop"),
                one(sent, "directions"));
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        problems = Typed.number(problems, "capacity", capacity, words);
        return Typed.notLong(problems, "directions", directions, Typed.LONGEST, words);
    }

    Rooms.Facts facts() {
        return new Rooms.Facts(name, Typed.number(capacity), stepFree, hearingLoop, directions);
    }

    /** What it says, by the label of the field. */
    Map<String, String> told(Words words) {
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("programme.office.room.name"), name);
        told.put(words.text("programme.office.room.capacity"), capacity);
        told.put(words.text("programme.office.room.step-free"), Typed.ticked(stepFree, words));
        told.put(words.text("programme.office.room.hearing-loop"), Typed.ticked(hearingLoop, words));
        told.put(words.text("programme.office.room.directions"), directions);
        return told;
    }
}

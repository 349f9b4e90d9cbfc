package nl.bijeen.programme.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.view.Words;

/** What the form of a session says in words, by the label of the field. */
record SessionTold(Programme programme, Words words) {

    Map<String, String> of(SessionForm form) {
        var told = new LinkedHashMap<String, String>();
        put(told, "session.title", form.title());
        put(told, "session.kind", kind(form));
        put(told, "session.round", round(form));
        put(told, "session.repeats", repeats(form));
        put(told, "day", Typed.day(form.day(), words));
        put(told, "from", form.from());
        put(told, "until", form.until());
        put(told, "session.room", programme.room(form.room()).map(Room::name).orElse(""));
        put(told, "session.text", form.text());
        put(told, "session.who", who(form));
        put(told, "session.minimum", form.minimum());
        put(told, "session.maximum", form.maximum());
        put(told, "session.form", form.form());
        put(told, "session.target-group", form.targetGroup());
        put(told, "session.language", form.language());
        put(told, "session.online", form.onlineLink());
        return told;
    }

    private void put(Map<String, String> told, String field, String value) {
        told.put(words.text("programme.office." + field), value);
    }

    private String round(SessionForm form) {
        return programme.round(form.round()).map(Round::name).orElse("");
    }

    private String repeats(SessionForm form) {
        return programme.session(form.repeats()).map(Session::title).orElse("");
    }

    private String kind(SessionForm form) {
        return Arrays.stream(Kind.values())
                .filter(it -> it.name().equals(form.kind()))
                .map(it -> words.text("programme.kind." + it))
                .findAny()
                .orElse("");
    }

    private String who(SessionForm form) {
        return form.contributions(programme).stream()
                .flatMap(it -> programme.contributors().stream()
                        .filter(one -> one.id().equals(it.contributor()))
                        .map(one -> one.name() + " (" + words.text("programme.role." + it.role(), 1) + ")"))
                .collect(joining(", "));
    }
}

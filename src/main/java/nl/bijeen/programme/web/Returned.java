package nl.bijeen.programme.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a form comes back although nothing is wrong in it. What was filled in is in it, and is not saved. */
public sealed interface Returned {

    /**
     * Somebody else saved meanwhile.
     *
     * @param theirs what they saved where that differs from what was filled in, by the label of the field
     */
    record Overtaken(Map<String, String> theirs) implements Returned {

        public Overtaken {
            theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        }

        /** Both by the label of the field. */
        static Overtaken by(Map<String, String> saved, Map<String, String> typed) {
            var theirs = new LinkedHashMap<>(saved);
            theirs.entrySet().removeIf(it -> it.getValue().equals(typed.get(it.getKey())));
            return new Overtaken(theirs);
        }

        /** Whether the same was saved already, as by a double click. */
        boolean nothing() {
            return theirs.isEmpty();
        }
    }

    /** Somebody else removed it meanwhile; saving adds it again. */
    record Gone() implements Returned {}

    /** It was to be removed, with something filled in that is not saved. */
    record Unsaved() implements Returned {}

    /** Something else was done with it, which this says. */
    record Meanwhile(String done) implements Returned {}

    /** Of the page on which it comes back. */
    default int status() {
        return this instanceof Meanwhile ? 200 : 409;
    }
}

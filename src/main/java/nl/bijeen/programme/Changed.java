package nl.bijeen.programme;

/** What comes of changing a round or a session that somebody had open in a form. Only {@link Answer.Done} wrote something. */
public sealed interface Changed permits Answer, Changed.Overtaken, Changed.Gone {

    /** Somebody else saved since the form was opened. */
    record Overtaken() implements Changed {}

    /** Somebody else removed it. */
    record Gone() implements Changed {}
}

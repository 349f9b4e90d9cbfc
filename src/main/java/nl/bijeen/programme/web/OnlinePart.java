package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Part;

/** Sessions with the links by which a participant takes part; never empty. */
public record OnlinePart(List<Session> sessions) implements Part {}

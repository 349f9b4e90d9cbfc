package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.registration.WaitingLists.Standing;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on the waiting list, and how it works.
 *
 * @param standing null where several people are looked at together
 * @param again where who let an offer pass says that they still want to come; empty where nobody did
 * @param rules in sentences
 */
public record WaitingPart(@Nullable Standing standing, String again, List<String> rules) implements Part {}

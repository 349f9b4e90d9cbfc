package nl.bijeen.programme.web;

import nl.bijeen.programme.Call;
import nl.bijeen.view.Part;

/**
 * Asks for submissions.
 *
 * @param path of the form, without a language
 */
public record CallPart(Call call, String path) implements Part {}

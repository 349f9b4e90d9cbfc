package nl.bijeen.people.web;

import nl.bijeen.people.Import;
import nl.bijeen.view.Page;

/** The question before an import is undone. */
public record ImportUndoPage(Import file) implements Page {}

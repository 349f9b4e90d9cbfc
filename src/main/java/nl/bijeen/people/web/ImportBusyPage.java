package nl.bijeen.people.web;

import nl.bijeen.people.Import;
import nl.bijeen.people.ImportProgress;
import nl.bijeen.view.Page;

/** The program is at work on a file. The page looks again by itself. */
public record ImportBusyPage(Import file, ImportProgress.Far far) implements Page {}

package nl.bijeen.access.web;

import nl.bijeen.view.Page;

/** Look in your mail. */
public record AskedPage() implements Page {}

package nl.bijeen.access.web;

import nl.bijeen.view.Page;

/** One press away from the office. */
public record ConfirmPage(String association, String name) implements Page {}

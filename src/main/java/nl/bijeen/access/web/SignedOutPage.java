package nl.bijeen.access.web;

import nl.bijeen.view.Page;

/** Until next time. */
public record SignedOutPage() implements Page {}

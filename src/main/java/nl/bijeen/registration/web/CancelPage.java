package nl.bijeen.registration.web;

import nl.bijeen.view.Page;

/** Asks whether somebody really wants to give a place up. */
public record CancelPage(Place place) implements Page {}

package nl.bijeen.view;

/** A step of a breadcrumb or another named address. */
public record Link(String href, String text) {}

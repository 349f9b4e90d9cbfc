package nl.bijeen.view;

/** A part of a page, with a template of its own that gets the record as {@code part}; see {@link Frame#part}. */
public interface Part {}

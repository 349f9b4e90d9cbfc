package nl.bijeen.view;

import java.util.concurrent.atomic.AtomicInteger;
import nl.bijeen.database.AssociationId;

/** A page for everybody that says how often it was made. */
record KeptSample(AssociationId cachedFor) implements Page {

    static final AtomicInteger MADE = new AtomicInteger();
}

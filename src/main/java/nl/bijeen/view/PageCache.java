package nl.bijeen.view;

import nl.bijeen.database.AssociationId;
import org.springframework.stereotype.Component;

/** The public pages kept for anonymous visitors. */
@Component
public class PageCache {

    /** In a transaction: what is kept of this association's pages no longer holds. */
    public void outdated(AssociationId association) {}
}

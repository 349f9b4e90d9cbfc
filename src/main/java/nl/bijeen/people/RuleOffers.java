package nl.bijeen.people;

import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what there is to choose from when somebody makes a rule. */
@Component
public class RuleOffers {

    private final JdbcClient db;
    private final Groups groups;

    RuleOffers(JdbcClient db, Groups groups) {
        this.db = db;
        this.groups = groups;
    }

    /** The provinces that organisations are in, and the groups there are. */
    public RuleOffer of(AssociationId association) {
        var provinces =
                db.sql("""
                        select distinct province from organisation
                        where association_id = ? and province <> ''
                        order by province
                        """).param(association.value()).query(String.class).list();
        return new RuleOffer(provinces, groups.all(association));
    }
}

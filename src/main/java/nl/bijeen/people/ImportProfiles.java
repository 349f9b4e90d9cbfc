package nl.bijeen.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers per association what the columns of its files hold, so that the same export is not explained each month. */
@Component
class ImportProfiles {

    private static final TypeReference<Map<String, String>> PROFILE = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    ImportProfiles(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Map<String, String>> of(AssociationId association, List<String> header) {
        return db.sql("select columns from import_profile where association_id = ? and headers = ?::text[]")
                .params(association.value(), headers(header))
                .query(String.class)
                .optional()
                .map(it -> json.readValue(it, PROFILE));
    }

    void remember(AssociationId association, List<String> header, ImportMapping mapping) {
        db.sql("""
                        insert into import_profile (association_id, headers, columns)
                        values (:association, :headers::text[], :columns::jsonb)
                        on conflict (association_id, headers) do update set columns = excluded.columns
                        """)
                .param("association", association.value())
                .param("headers", headers(header))
                .param("columns", json.writeValueAsString(mapping.profile(header)))
                .update();
    }

    /** The set of names, whatever their order. */
    private static String[] headers(List<String> header) {
        return ImportMapping.keys(header).stream().sorted().toArray(String[]::new);
    }
}

package nl.bijeen.event;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.SqlParameterValue;
import tools.jackson.databind.json.JsonMapper;

/** The announcement as it is stored: whole, and the facts by which meetings are found. */
record AnnouncementColumns(JsonMapper json) {

    Map<String, Object> of(Announcement it) {
        var columns = new HashMap<String, Object>();
        columns.put("announcement", json.writeValueAsString(it));
        columns.put("title", it.title());
        columns.put("kind", it.kind().name());
        columns.put("mode", it.where().mode().name());
        columns.put("free", it.free());
        columns.put("startsOn", new SqlParameterValue(Types.DATE, it.when().firstDay()));
        columns.put("startsAt", new SqlParameterValue(Types.TIME, it.when().start()));
        columns.put("endsOn", new SqlParameterValue(Types.DATE, it.when().finalDay()));
        columns.put("endsAt", new SqlParameterValue(Types.TIME, it.when().end()));
        columns.put("search", SearchText.of(it));
        return columns;
    }
}

package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.Position.Role.FINANCE;
import static nl.bijeen.people.Position.Role.MANAGER;
import static nl.bijeen.people.Position.Role.OTHER;
import static nl.bijeen.people.Position.Role.POLICY_OFFICER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sort of work that Dutch words mean. */
final class ImportRoles {

    /** The first that is in the words decides: a directeur financiën directs, a hoofd beleid leads. */
    private static final Map<String, Position.Role> STEMS = new LinkedHashMap<>();

    static {
        STEMS.put("wethouder", ALDERMAN);
        STEMS.put("directeur", DIRECTOR);
        STEMS.put("directrice", DIRECTOR);
        STEMS.put("leidinggevende", MANAGER);
        STEMS.put("manager", MANAGER);
        STEMS.put("teamleider", MANAGER);
        STEMS.put("teamcoach", MANAGER);
        STEMS.put("hoofd", MANAGER);
        STEMS.put("beleid", POLICY_OFFICER);
        STEMS.put("strateg", POLICY_OFFICER);
        STEMS.put("financ", FINANCE);
        STEMS.put("controller", FINANCE);
        STEMS.put("anders", OTHER);
        STEMS.put("overig", OTHER);
    }

    private ImportRoles() {}

    static Optional<Position.Role> of(String words) {
        var plain = SearchWords.of(words);
        return STEMS.entrySet().stream()
                .filter(it -> plain.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

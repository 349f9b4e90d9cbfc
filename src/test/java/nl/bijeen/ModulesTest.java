package nl.bijeen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_keep_to_their_allowed_dependencies() {
        ApplicationModules.of(Bijeen.class).verify();
    }
}

package nl.bijeen;

import org.junit.jupiter.api.Test;

@BijeenTest
class StartTest {

    @Test
    void the_program_starts_on_an_empty_database() {}
}

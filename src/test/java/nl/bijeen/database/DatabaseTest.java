package nl.bijeen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "postgresql://anna:word@db.example.org:5433/bijeen, jdbc:postgresql://db.example.org:5433/bijeen, anna, word",
                "postgres://anna@localhost/bijeen, jdbc:postgresql://localhost/bijeen, anna, ''",
                "postgresql://anna:p%40ss%2Fw+rd@bijeen_db/bijeen, jdbc:postgresql://bijeen_db/bijeen, anna, p@ss/w+rd",
                "postgresql://localhost/bijeen?sslmode=require, jdbc:postgresql://localhost/bijeen?sslmode=require, '', ''",
                "jdbc:postgresql://localhost/bijeen?user=anna, jdbc:postgresql://localhost/bijeen?user=anna, '', ''",
            })
    void an_address_is_read_as_people_write_it(String url, String jdbcUrl, String user, String password) {
        assertThat(Database.parse(url)).isEqualTo(new Database(jdbcUrl, user, password));
    }

    @Test
    void an_unreachable_database_is_named_without_its_password() {
        assertThatThrownBy(() -> Database.parse("jdbc:postgresql://127.0.0.1:1/bijeen?user=anna&password=geheim")
                        .check())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1/bijeen")
                .hasMessageNotContainingAny("geheim", "\n");
    }

    @Test
    void what_is_printed_of_it_holds_no_password() {
        assertThat(new Database("jdbc:postgresql://localhost/bijeen?password=geheim", "anna", "geheim"))
                .hasToString("localhost/bijeen");
    }
}

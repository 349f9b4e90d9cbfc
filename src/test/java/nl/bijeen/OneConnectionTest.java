package nl.bijeen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A thread that holds a connection gets no second one, in any test. */
@BijeenTest
class OneConnectionTest {

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_row_mapper_asks_the_database_nothing() {
        assertThatThrownBy(
                        () -> db.sql("select 1").query((row, number) -> one()).single())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("second connection");
        assertThat(one()).isEqualTo(1);
    }

    @Test
    void within_a_transaction_everything_is_asked_over_its_own_connection() {
        var outer = new TransactionTemplate(transactions);
        var inner = new TransactionTemplate(transactions);
        assertThat(outer.<Integer>execute(_ -> inner.execute(_ -> one()))).isEqualTo(1);

        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> outer.<Integer>execute(_ -> inner.execute(_ -> one())))
                .rootCause()
                .hasMessageContaining("second connection");
    }

    private Integer one() {
        return db.sql("select 1").query(Integer.class).single();
    }
}

package safeguarding.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "40001, CONTENTION",
        "40P01, CONTENTION",
        "23505, CONTENTION",
        "08006, AWAY",
        "57P01, AWAY",
        "53100, AWAY",
        "53200, AWAY",
        "53300, AWAY",
        "23514, LASTING",
        "22P02, LASTING",
        "42P01, LASTING"
    })
    void isToldByTheStateOfTheDatabase(String state, Fault fault) {
        var failure = new IllegalStateException(new SqlFailure(new SQLException("refused", state)));

        assertThat(Fault.of(failure)).isEqualTo(fault);
    }
}

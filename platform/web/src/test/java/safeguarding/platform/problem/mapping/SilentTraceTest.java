package safeguarding.platform.problem.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SilentTraceTest {

    private static String printed(Throwable exception) {
        var text = new StringWriter();
        SilentTrace.of(exception).printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void keepsKindAndPlaceButNoMessage() {
        var exception =
                new IllegalStateException("Jane Roe", new SQLException("Key (nhs_number)=(9990000018) already exists"));
        assertThat(printed(exception))
                .contains("java.lang.IllegalStateException")
                .contains("java.sql.SQLException")
                .contains("SilentTraceTest.keepsKindAndPlaceButNoMessage")
                .doesNotContain("Jane")
                .doesNotContain("9990000018");
    }

    @Test
    void endsEvenWhenCausesGoRoundInACircle() {
        var first = new IllegalStateException("a");
        first.initCause(new IllegalArgumentException("b", first));
        assertThat(printed(first)).contains("IllegalArgumentException");
    }
}

package safeguarding.platform.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final String ONE = "01a217ba-585d-7819-b35b-d04d1db43d4d";
    private static final String OTHER = "01a217ba-5879-7291-90fc-78a3c01884ce";

    @Test
    void whatIsTheSameInBothRequestsStays() {
        var statement = new LoggedStatement("select * from deadline where rule_id = $1", List.of("B1.3"));

        assertThat(Template.script(List.of(statement), List.of(statement), Map.of()))
                .isEqualTo("select * from deadline where rule_id = E'B1.3';\n");
    }

    @Test
    void aFreshIdentifierIsTheSameInAllItsPlaces() {
        var script = Template.script(
                List.of(
                        inserted(ONE),
                        new LoggedStatement("update t set x = 1 where ids = $1", List.of("{" + ONE + "}"))),
                List.of(
                        inserted(OTHER),
                        new LoggedStatement("update t set x = 1 where ids = $1", List.of("{" + OTHER + "}"))),
                Map.of());

        String made = "('00000001-0000-7000-8000-' || lpad((:n)::bigint::text, 12, '0'))";
        assertThat(script)
                .contains("values ((" + made + ")::uuid)")
                .contains("where ids = (E'{' || " + made + " || E'}')::uuid[]");
    }

    @Test
    void anIdentifierThatWasThereBeforeIsTakenFromWhereItIsSaid() {
        assertThat(Template.script(List.of(inserted(ONE)), List.of(inserted(OTHER)), Map.of(ONE, "child_of(:n)")))
                .contains("values ((child_of(:n))::uuid)");
    }

    @Test
    void digestsAndNumbersOfLocksDifferInEveryTransaction() {
        var script = Template.script(
                List.of(locked("1130847876052236009", "\\x" + "0f".repeat(32))),
                List.of(locked("6235295843245468043", "\\x" + "56".repeat(32))),
                Map.of());

        assertThat(script).contains("(:n)::bigint * 1000").contains("decode(md5((:n)");
    }

    @Test
    void whatElseDiffersStaysAsInTheFirst() {
        assertThat(Template.script(List.of(at("12:00:18")), List.of(at("12:00:19")), Map.of()))
                .isEqualTo("select $body$ from t where at = E'12\\x3a00\\x3a18';\n".replace("$body$", "1"));
    }

    @Test
    void noColonOfAValueIsTakenForAVariableAndNoQuoteEndsIt() {
        var statement = new LoggedStatement(
                "insert into t values ($1, $2)", List.of("it's {\"a\":true} \\", LoggedStatement.NULL));

        assertThat(Template.literally(List.of(statement)))
                .isEqualTo("insert into t values (E'it''s {\"a\"\\x3atrue} \\\\', null);\n");
    }

    @Test
    void requestsThatSentDifferentStatementsAreNotCompared() {
        assertThatThrownBy(() -> Template.script(
                        List.of(new LoggedStatement("select 1", List.of())),
                        List.of(new LoggedStatement("select 2", List.of())),
                        Map.of()))
                .hasMessageContaining("different statements");
    }

    private static LoggedStatement inserted(String id) {
        return new LoggedStatement("insert into t (id)\n values ($1)", List.of(id));
    }

    private static LoggedStatement locked(String lock, String digest) {
        return new LoggedStatement("select lock($1), $2", List.of(lock, digest));
    }

    private static LoggedStatement at(String time) {
        return new LoggedStatement("select 1 from t where at = $1", List.of(time));
    }
}

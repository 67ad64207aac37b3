package safeguarding.platform.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedStatementsTest {

    private static final String LOG = """
            <17 conference_service> LOG:  execute S_3: select 1 from relay_cursor
            <21 conference_service> LOG:  execute S_1: BEGIN
            <21 conference_service> LOG:  execute <unnamed>: insert into t (a, b)
            \tvalues ($1, $2)
            <21 conference_service> DETAIL:  Parameters: $1 = 'it''s', $2 = NULL
            <30 conference_owner> LOG:  statement: COMMIT
            <17 conference_service> LOG:  execute S_3: select 1 from relay_cursor
            <21 conference_service> LOG:  execute S_2: COMMIT
            <21 conference_service> LOG:  statement: BEGIN
            """;

    @Test
    void whatOneConnectionDoesFromItsBeginningToItsCommitBelongsTogether() {
        assertThat(LoggedStatements.of(LOG, "conference_service"))
                .containsExactly(List.of(
                        new LoggedStatement("BEGIN", List.of()),
                        new LoggedStatement(
                                "insert into t (a, b)\nvalues ($1, $2)", List.of("it's", LoggedStatement.NULL)),
                        new LoggedStatement("COMMIT", List.of())));
    }

    @Test
    void anotherLoginIsAnotherMatter() {
        assertThat(LoggedStatements.of(LOG, "conference_owner"))
                .containsExactly(List.of(new LoggedStatement("COMMIT", List.of())));
    }
}

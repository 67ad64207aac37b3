package safeguarding.platform.testing.crowd;

import io.restassured.response.Response;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;

/** Answers for which no large table is read as a whole, and few rows are taken up. */
public final class FlatAnswers {

    private final SoftAssertions flat;
    private final Set<String> large;

    /**
     * Answers that are judged together.
     *
     * @param flat where it is said what is not flat
     * @param large the tables that grow with the children
     */
    public FlatAnswers(SoftAssertions flat, Set<String> large) {
        this.flat = flat;
        this.large = large;
    }

    /**
     * Asks, and judges each statement that ran for the answer.
     *
     * @param what what is asked, in words
     * @param rows more than a statement may take up
     */
    public Response judged(String what, long rows, Supplier<Response> call) {
        var log = new StatementLog();
        var answer = call.get();
        flat.assertThat(answer.statusCode()).as(what).isIn(200, 404);
        for (var statement : log.statements()) {
            var whole = statement.readAsAWhole();
            whole.retainAll(large);
            flat.assertThat(whole)
                    .as("%s reads a whole table: %s", what, statement.text())
                    .isEmpty();
            flat.assertThat(statement.rowsMet())
                    .as("%s takes up too many rows: %s", what, statement.text())
                    .isLessThan(rows);
        }
        return answer;
    }
}

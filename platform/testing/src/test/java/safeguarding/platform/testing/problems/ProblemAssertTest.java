package safeguarding.platform.testing.problems;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemAssertTest {

    private static final String GOOD = """
            {"type": "urn:safeguarding:problem:rule-broken", "title": "A rule refuses this", "status": 422,
             "detail": "A plan is open.", "rule": "B3.4", "citation": "Working Together 2013, page 46",
             "violations": [{"field": "children[0].dateOfBirth", "message": "lies in the future"}]}
            """;

    @Test
    void acceptsAProblemThatSaysWhatIsAskedOfIt() {
        assertThatCode(() -> ProblemAssert.of(response(422, GOOD))
                        .hasStatus(422)
                        .hasType("rule-broken")
                        .namesRule("B3.4")
                        .violates("children[0].dateOfBirth")
                        .says("plan is open"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesEachThingThatIsNotSo() {
        var problem = ProblemAssert.of(response(422, GOOD));
        assertThatThrownBy(() -> problem.hasStatus(400)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> problem.hasType("not-found")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> problem.namesRule("B1.3")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> problem.violates("name")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> problem.says("something else")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(problem::tellsWhenToTryAgain).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnAnswerThatIsNoProblem() {
        var json = new ResponseBuilder()
                .setStatusCode(422)
                .setContentType("application/json")
                .setBody(GOOD)
                .build();
        assertThatThrownBy(() -> ProblemAssert.of(json)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ProblemAssert.of(response(400, GOOD))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safeguarding.conference.plan.Plan is null",
                "NullPointerException while reading",
                "at Plan.start(Plan.java:17)",
                "select id from plan where open",
                "ERROR: duplicate key value violates unique constraint"
            })
    void refusesAnAnswerThatShowsOurInside(String leak) {
        var leaking = response(422, GOOD.replace("A plan is open.", leak));
        assertThatThrownBy(() -> ProblemAssert.of(leaking)).isInstanceOf(AssertionError.class);
    }

    private static Response response(int status, String body) {
        return new ResponseBuilder()
                .setStatusCode(status)
                .setContentType("application/problem+json")
                .setBody(body)
                .build();
    }
}

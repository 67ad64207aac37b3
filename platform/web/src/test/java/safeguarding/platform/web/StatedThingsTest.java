package safeguarding.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

/** What a caller states beside the body: parameters, headers, methods. */
@QuarkusTest
@SignedTokens
class StatedThingsTest {

    @Test
    void takesWhatIsWrittenAsItShouldBe() {
        var answer = get("cups=2&lid=true&glaze=blue&glaze=brown");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("2 true [blue, brown]");
    }

    @ParameterizedTest
    @CsvSource({
        "cups=two, cups",
        "cups=1.5, cups",
        "cups=99999999999, cups",
        "lid=yes, lid",
        "lid=1, lid",
        "lid=TRUE, lid",
        "cups=1&cups=2, cups",
        "cup=1, cup",
        "Amina%20Hale=1, query"
    })
    void refusesParametersThatAreNotKnownOrNotReadable(String query, String field) {
        ProblemAssert.of(get(query)).hasStatus(400).hasType("invalid-request").violates(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1849-12-31", "2200-01-01", "9999-12-31", "2013-02-30"})
    void refusesDaysOnWhichNobodyLives(String day) {
        ProblemAssert.of(chair().get("/v1/teapots/018f0000-0000-7000-8000-000000000001?on=" + day))
                .hasStatus(400)
                .violates("on");
        var body = "{\"name\": \"A\", \"cups\": 1, \"lid\": true, \"madeOn\": \"%s\"}".formatted(day);
        ProblemAssert.of(chair().contentType("application/json").body(body).post("/v1/teapots"))
                .hasStatus(400)
                .violates("madeOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2199-12-31"})
    void takesTheFirstAndTheLastDay(String day) {
        var body = "{\"name\": \"A\", \"cups\": 1, \"lid\": true, \"madeOn\": \"%s\"}".formatted(day);
        assertThat(chair().contentType("application/json")
                        .body(body)
                        .post("/v1/teapots")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "text/", ",", "a/b;q", "text/html"})
    void refusesToAnswerInAFormThatIsNone(String accept) {
        ProblemAssert.of(chair().header("Accept", accept).get("/v1/teapots/counted"))
                .hasStatus(406)
                .hasType("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "*", "application/json;q=0.9, */*;q=0.1", "text/html, *; q=.2, */*; q=.2", "application/*"
            })
    void answersInJsonWhereThatIsTaken(String accept) {
        assertThat(chair().header("Accept", accept).get("/v1/teapots/counted").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "Am\u00e9lie", "two  , names;", "<b>"})
    void refusesAPersonWhoCannotBeWrittenDown(String person) {
        ProblemAssert.of(chair().header("On-Behalf-Of", person).get("/v1/teapots/counted"))
                .hasStatus(400)
                .violates("On-Behalf-Of");
    }

    @Test
    void refusesAPersonWithALongName() {
        ProblemAssert.of(chair().header("On-Behalf-Of", "x".repeat(101)).get("/v1/teapots/counted"))
                .hasStatus(400)
                .violates("On-Behalf-Of");
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        var answer = chair().patch("/v1/teapots");
        ProblemAssert.of(answer).hasStatus(405).hasType("method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");

        assertThat(chair().delete("/v1/teapots/me").header("Allow")).contains("GET, HEAD, OPTIONS");
    }

    private static Response get(String query) {
        return chair().urlEncodingEnabled(false).get("/v1/teapots/counted?" + query);
    }

    private static RequestSpecification chair() {
        return given().auth().oauth2(TestTokens.of("chair").token());
    }
}

package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class CpIsUploadDoorTest {

    private static final String UPLOAD = "/v1/returns/cp-is";

    /** SHA-256 of {@code 9990000018|CHILD_PROTECTION|2013-11-04|} and a line feed. */
    private static final String DIGEST = "bf54ebe1250630d66a1946418a8cf3496011794010b56f4f9832bb5baedf8d61";

    private static final String PART = """
        {"council": "936", "councilName": "A council", "dayTelephone": "1", "emergencyTelephone": "2",
         "part": "conference", "madeAt": "2013-11-28T09:00:00Z", "total": 1, "digest": "%s",
         "rows": [{"childId": "c82ed551-f6ec-8284-a79e-10527f106a43", "nhsNumber": "9990000018",
                   "planType": "child-protection", "startedOn": "2013-11-04"}],
         "heldOut": []}
        """.formatted(DIGEST);

    @Test
    void namesTheMissingPartAndOffersNoFile() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(200, PART))) {
            as("returns-officer")
                    .get(UPLOAD)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("$", not(hasKey("rows")))
                    .body("$", not(hasKey("total")))
                    .body("parts.source", contains("conference", "reviewing"))
                    .body("parts.status", contains("present", "missing"))
                    .body("parts[0].total", equalTo(1))
                    .body("parts[0].digest", equalTo(DIGEST))
                    .body("parts[1].reason", equalTo("not-offered"));
            assertThat(conference.asked()).containsExactly(UPLOAD);
        }
    }

    @Test
    void namesAServiceThatIsAway() {
        as("returns-officer").get(UPLOAD).then().statusCode(200).body("parts[0].reason", equalTo("unreachable"));
    }

    @Test
    void isForThoseWhoMakeReturnsAndStateAPurpose() {
        as("chair").get(UPLOAD).then().statusCode(403);
        given().get(UPLOAD).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("returns-officer").token())
                .get(UPLOAD)
                .then()
                .statusCode(400);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role).token()).header("Access-Purpose", "statutory-return");
    }
}

package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** From one section 47 enquiry one conference about a child follows, however many ask for it. */
@QuarkusTest
@RealServers(service = "conference")
class OneConferenceOfAnEnquiryTest {

    private UUID child = new UUID(0, 0);
    private UUID sibling = new UUID(0, 0);
    private String enquiry = "";

    @BeforeEach
    void anEnquiryAboutTwo() {
        child = Families.registered("north-east");
        sibling = Families.registered("north-east");
        enquiry = Sittings.enquiry("2013-11-04", child, sibling);
    }

    @Test
    void isNotAskedForTwice() {
        ask(child).then().statusCode(201);

        ask(child)
                .then()
                .statusCode(409)
                .body("detail", containsString("follows from this section 47 enquiry already"));
        ask(child, sibling).then().statusCode(409);

        Call.as("chair").get("/v1/conferences?childId=" + child).then().body("items", hasSize(1));
    }

    @Test
    void isAskedForOnceByTwoAtTheSameTime() throws Exception {
        assertThat(Conferences.atTheSameTime(
                        () -> ask(child).statusCode(), () -> ask(child).statusCode()))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isAnotherForASiblingWhoWasNotAtIt() {
        ask(child).then().statusCode(201);

        ask(sibling).then().statusCode(201);
    }

    @Test
    void isAskedForAgainOnceTheFirstIsGivenUp() {
        String first = ask(child).then().statusCode(201).extract().path("conferenceId");
        Conferences.action(UUID.fromString(first), "cancellations", "{\"reason\": \"Asked for by mistake.\"}")
                .then()
                .statusCode(200);

        ask(child).then().statusCode(201);
    }

    private Response ask(UUID... children) {
        return Sittings.ask("initial", "2013-11-04", "\"enquiryId\": \"%s\"".formatted(enquiry), children);
    }
}

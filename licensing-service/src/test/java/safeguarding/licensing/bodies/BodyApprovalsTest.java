package safeguarding.licensing.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Granted;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.neighbours.ApprovedBodies;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class BodyApprovalsTest {

    private static final String OFFICER = "licensing-officer";

    @Inject
    ApprovedBodies approved;

    @Test
    void areAskedForShownAndWrittenAnewWhileTheyAreDrafts() {
        var partyId = Registered.partyId("body-of-persons");
        var details = Body.details(Body.chaperone());
        var made = Body.ask(partyId, details.replace("\"namedOfficer\": \"Xanthippe Sample\",", ""));
        made.then()
                .statusCode(201)
                .body("shortfalls.find { it.bars }.field", equalTo("namedOfficer"))
                .body("shortfalls.findAll { !it.bars }.field", everyItem(equalTo("chaperoneIds")));
        var approval = Path.of(made);

        Granted.submit(Path.idOf(approval)).then().statusCode(422).body("rule", equalTo("H4"));
        Step.put(OFFICER, approval, "", "{\"details\": " + details + "}")
                .then()
                .statusCode(200)
                .body("details.namedOfficer", equalTo("Xanthippe Sample"));
        Granted.submit(Path.idOf(approval)).then().statusCode(200);
        Step.put(OFFICER, approval, "", "{\"details\": " + details + "}").then().statusCode(409);
        assertThat(Pages.every(OFFICER, "/v1/body-approvals?partyId=" + partyId, "bodyApprovalId"))
                .containsExactly(Path.idOf(approval));
    }

    @Test
    void holdAtTheCouncilOfThePlaceForTheirTerm() {
        var partyId = Registered.partyId("body-of-persons");
        var approvalId = Path.idOf(Path.of(Body.ask(partyId, Body.details(Body.chaperone()))));
        Granted.from(approvalId, Soon.in(1), Soon.in(300));

        assertThat(isApproved(partyId, "936", 0)).isFalse();
        assertThat(isApproved(partyId, "936", 1)).isTrue();
        assertThat(isApproved(partyId, "936", 300)).isTrue();
        assertThat(isApproved(partyId, "936", 301)).isFalse();
        assertThat(isApproved(partyId, "937", 1)).isFalse();
        Granted.suspend(approvalId, Soon.in(5), Soon.in(6));
        assertThat(isApproved(partyId, "936", 6)).isFalse();
        assertThat(isApproved(partyId, "936", 7)).isTrue();
    }

    @Test
    void areAuditedOnceTheyWereGranted() {
        var approval = Body.asked();
        Body.audit(approval, Soon.TODAY).then().statusCode(409);
        Granted.from(Path.idOf(approval), Soon.TODAY, Soon.in(300));

        Body.audit(approval, Soon.in(1)).then().statusCode(422).body("rule", equalTo("A5"));
        Body.audit(approval, Soon.TODAY)
                .then()
                .statusCode(200)
                .body("audits", hasSize(1))
                .body("audits[0].outcome", equalTo("mending-needed"));
    }

    @Test
    void ofTwoAuditsAtOnceInOneVersionOneIsRefused() {
        var approval = Body.asked();
        Granted.from(Path.idOf(approval), Soon.TODAY, Soon.in(300));
        var version = Call.as(OFFICER).get(approval).header("ETag");

        var answers = AtOnce.times(
                2,
                () -> Call.as(OFFICER)
                        .header("If-Match", version)
                        .body("{\"on\": \"%s\", \"outcome\": \"met\", \"words\": \"Seen.\"}".formatted(Soon.TODAY))
                        .post(approval + "/audits"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var chaperone = Body.chaperone();
        Body.ask(Registered.partyId("employer"), Body.details(chaperone)).then().statusCode(400);
        var partyId = Registered.partyId("body-of-persons");
        Body.ask(partyId, Body.details(UUID.randomUUID().toString())).then().statusCode(400);
        Body.ask(partyId, Body.details(chaperone).replace(Soon.in(-1), Soon.in(1)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Body.ask(partyId, Body.details(chaperone).replace(Soon.in(300), Soon.in(-300)))
                .then()
                .statusCode(400);
    }

    @Test
    void areTheBusinessOfTheLicensingTeamOnly() {
        var approval = Body.asked();
        Call.as("iro").get(approval).then().statusCode(403);
        Call.as(OFFICER).get("/v1/body-approvals/" + UUID.randomUUID()).then().statusCode(404);
        Call.as(OFFICER)
                .body("{\"details\": " + Body.details(Body.chaperone()) + "}")
                .put(approval)
                .then()
                .statusCode(428);
    }

    private boolean isApproved(String partyId, String council, int days) {
        return QuarkusTransaction.requiringNew()
                .call(() -> approved.isApproved(UUID.fromString(partyId), council, LocalDate.parse(Soon.in(days))));
    }
}

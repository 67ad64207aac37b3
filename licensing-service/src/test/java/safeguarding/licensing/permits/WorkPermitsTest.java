package safeguarding.licensing.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.licensing.schoolcalendars.SchoolYearsTold;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class WorkPermitsTest {

    private static final String OFFICER = "licensing-officer";

    private final LocalDate today = LocalDate.now();

    @Test
    void areDraftedReadAndWrittenAnew() {
        var employer = Registered.partyId("employer");
        var child = Youngsters.in("north-east");
        var made = Asked.draft(employer, child, Asked.details(today));

        made.then()
                .statusCode(201)
                .body("standing", equalTo("draft"))
                .body("inTime", equalTo(true))
                .body("employer", endsWith(employer));
        var permit = Path.of(made);
        Step.put(OFFICER, permit, "", "{\"details\": " + Asked.details(today.plusDays(1)) + "}")
                .then()
                .statusCode(200)
                .body("details.startsOn", equalTo(today.plusDays(1).toString()));
        assertThat(Pages.every(OFFICER, "/v1/work-permits?employerId=" + employer, "id"))
                .hasSize(1);
        assertThat(Pages.every(OFFICER, "/v1/work-permits?standing=draft&childId=" + child, "id"))
                .hasSize(1);
        assertThat(Pages.every(OFFICER, "/v1/work-permits?standing=granted&childId=" + child, "id"))
                .isEmpty();
    }

    @Test
    void areWrittenOtherwiseOnlyWhileTheyAreWithTheApplicant() {
        var permit = Asked.permit(Youngsters.in("north-east"));
        Asked.submit(permit).then().statusCode(200);

        var body = "{\"details\": " + Asked.details(today) + "}";
        Step.put(OFFICER, Asked.path(permit), "", body).then().statusCode(409);
        Call.as(OFFICER).body(body).put(Asked.path(permit)).then().statusCode(428);
        Call.as(OFFICER)
                .header("If-Match", "\"987654\"")
                .body(body)
                .put(Asked.path(permit))
                .then()
                .statusCode(412);
    }

    @Test
    void areWrittenByOneOfTwoAtOnce() {
        var permit = Asked.permit(Youngsters.in("north-east"));
        var tag = Call.as(OFFICER).get(Asked.path(permit)).header("ETag");
        var answers = AtOnce.of(() -> rewrite(permit, tag, 1), () -> rewrite(permit, tag, 2));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void sayWhatBarsThemAndCannotBeSubmittedBeforeItIsMended() {
        var permit = draft(Asked.details("alcohol", today, Asked.timetable(today, today.plusDays(55), "17:30"), "800")
                .replace("\"parentsToldOn\": \"2013-11-02\"", "\"parentsToldOn\": null"));

        Call.as(OFFICER)
                .get(Asked.path(permit) + "/shortfalls")
                .then()
                .statusCode(200)
                .body("items.rule", hasItems("G1.5", "G1.2", "G1.6"))
                .body("items.findAll {it.bars}.field", hasItems("details.kindOfWork", "details.workplace.council"));
        Asked.submit(permit).then().statusCode(422).body("violations.field", hasItem("details.kindOfWork"));
        Step.put(OFFICER, Asked.path(permit), "", "{\"details\": " + Asked.details(today) + "}");
        Asked.submit(permit).then().statusCode(200);
    }

    @Test
    void areNotGivenForHoursThatNobodyCanCheck() {
        var child = Youngsters.ofSchool(SchoolYearsTold.newSchool());
        String permit = Asked.draft(Registered.partyId("employer"), child, Asked.details(today))
                .path("workPermitId");

        Call.as(OFFICER)
                .get(Asked.path(permit) + "/shortfalls")
                .then()
                .body("items.find {it.rule == 'LC23'}.bars", equalTo(true))
                .body("items.find {it.rule == 'G1'}.bars", equalTo(false));
        Asked.submit(permit).then().statusCode(422);
    }

    @Test
    void cameInLateAreSaidToBeLateAndTaken() {
        var late = today.minusDays(8);
        var permit = draft(Asked.details(late));

        Call.as(OFFICER)
                .get(Asked.path(permit) + "/shortfalls")
                .then()
                .body("items.find {it.rule == 'G1.2'}.bars", equalTo(false));
        Asked.submit(permit).then().statusCode(200);
        Call.as(OFFICER)
                .get(Asked.path(permit))
                .then()
                .body("inTime", equalTo(false))
                .body("receivedOn", equalTo(today.toString()));
    }

    @Test
    void areForChildrenOfSchoolAge() {
        var child = Youngsters.born(today.minusYears(18).toString(), "north-east");
        var permit = Asked.permit(child);

        Call.as(OFFICER).get(Asked.path(permit) + "/shortfalls").then().body("items.rule", hasItem("G1.1"));
        Asked.submit(permit).then().statusCode(422);
    }

    @Test
    void areCheckedTogetherWithTheOtherWorkOfTheChild() {
        var child = Youngsters.in("north-east");
        Granted.permit(child, onAllDays(Asked.details(today)));
        String atOnce = Asked.draft(Registered.partyId("employer"), child, onAllDays(Asked.details(today)))
                .path("workPermitId");
        String afterwards = Asked.draft(
                        Registered.partyId("employer"),
                        child,
                        onAllDays(
                                Asked.details("shop", today, Asked.timetable(today, today.plusDays(55), "18:00"), "936")
                                        .replace("16:00", "17:30")))
                .path("workPermitId");

        Call.as(OFFICER)
                .get(Asked.path(atOnce) + "/shortfalls")
                .then()
                .statusCode(200)
                .body("items.find {it.rule == 'LC22'}.bars", equalTo(true));
        Call.as(OFFICER)
                .get(Asked.path(afterwards) + "/shortfalls")
                .then()
                .statusCode(200)
                .body("items.rule", not(hasItem("LC22")));
    }

    @Test
    void tellTheEmployerNothingOfWhereTheChildLivesOrLearns() {
        var permit = Asked.permit(Youngsters.in("north-east"));

        var seen = Call.as(OFFICER)
                .get(Asked.path(permit) + "/applicant-view")
                .then()
                .statusCode(200)
                .body("child", equalTo("Quentin"))
                .body("details.jobTitle", equalTo("Paper round"))
                .extract()
                .asString();

        assertThat(seen).doesNotContain("Zebrowski", "Ocelot", "Peregrine", "125001", "birth", "endOfSchoolAge");
    }

    @Test
    void areAskedForByEmployersForChildrenOfTheRegister() {
        var child = Youngsters.in("north-east");
        Asked.draft(Registered.partyId("producer"), child, Asked.details(today))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("employerId"));
        Asked.draft(UUID.randomUUID().toString(), child, Asked.details(today))
                .then()
                .statusCode(400);
        Asked.draft(Registered.partyId("employer"), UUID.randomUUID().toString(), Asked.details(today))
                .then()
                .statusCode(404);
        Asked.draft(
                        Registered.partyId("employer"),
                        child,
                        Asked.details(today)
                                .replace("2013-11-02", today.plusDays(2).toString()))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Call.as(TestTokens.of(OFFICER).areas("south-west"))
                .get(Asked.path(Asked.permit(child)))
                .then()
                .statusCode(404);
    }

    private String draft(String details) {
        SchoolYearsTold.around(today);
        var made = Asked.draft(Registered.partyId("employer"), Youngsters.in("north-east"), details);
        made.then().statusCode(201);
        return made.path("workPermitId");
    }

    private static String onAllDays(String details) {
        return details.replace("school-days", "all-days");
    }

    private Response rewrite(String permit, String tag, int days) {
        return Call.as(OFFICER)
                .header("If-Match", tag)
                .body("{\"details\": " + Asked.details(today.plusDays(days)) + "}")
                .put(Asked.path(permit));
    }
}

package safeguarding.licensing.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class LicencesTest {

    private static final String OFFICER = "licensing-officer";
    private static final String REASON = "{\"reason\": \"So it is.\"}";
    private static final LocalDate TODAY = Offers.today();

    @Test
    void areGrantedUnderANumberForATermWithConditions() {
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions")
                .then()
                .statusCode(200)
                .body("number", nullValue())
                .body("deadlines.find { it.ruleId == 'LC1' }.state", equalTo("open"));

        Step.post(OFFICER, licence, "/grants", Offers.grant(TODAY, TODAY.plusDays(30)))
                .then()
                .statusCode(200)
                .body("standing", equalTo("in-force"))
                .body("number", matchesPattern("ER-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"))
                .body("validTo", equalTo(TODAY.plusDays(30).toString()))
                .body("conditions", contains("No work at the till."))
                .body("steps.step", contains("drafted", "submitted", "granted"))
                .body("deadlines.find { it.ruleId == 'LC1' }.state", equalTo("met"))
                .body(
                        "deadlines.find { it.ruleId == 'LC2' }.dueOn",
                        equalTo(TODAY.plusDays(30).toString()))
                .body("content", containsString("/v1/employer-registrations/"));
    }

    @Test
    void areRefusedWithWrittenReasonsAndAWayOfAppeal() {
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);

        Step.post(OFFICER, licence, "/refusals", "{\"reason\": \" \"}").then().statusCode(400);
        Step.post(OFFICER, licence, "/refusals", REASON)
                .then()
                .statusCode(200)
                .body("standing", equalTo("refused"))
                .body("appeal.route", containsString("no appeal in law"))
                .body("steps[-1].reason", equalTo("So it is."));
        Step.post(OFFICER, licence, "/grants", Offers.grant(TODAY, TODAY))
                .then()
                .statusCode(409);
        Step.post(OFFICER, licence, "/submissions").then().statusCode(409);
    }

    @Test
    void comeBackAndAreHandedInAgain() {
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        Step.post(OFFICER, licence, "/returns", REASON)
                .then()
                .statusCode(200)
                .body("standing", equalTo("returned"))
                .body(
                        "deadlines.find { it.ruleId == 'LC3' }.dueOn",
                        equalTo(TODAY.plusDays(28).toString()));

        Step.post(OFFICER, licence, "/submissions")
                .then()
                .statusCode(200)
                .body("standing", equalTo("submitted"))
                .body("deadlines.find { it.ruleId == 'LC3' }.state", equalTo("met"));
    }

    @Test
    void holdNoLongerThanTheirKindAllows() {
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);

        Step.post(OFFICER, licence, "/grants", Offers.grant(TODAY, TODAY.plusMonths(24)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC5"));
        Step.post(OFFICER, licence, "/grants", Offers.grant(TODAY, TODAY.minusDays(1)))
                .then()
                .statusCode(400);
        Step.post(
                        OFFICER,
                        licence,
                        "/grants",
                        Offers.grant(TODAY, TODAY.plusMonths(24).minusDays(1)))
                .then()
                .statusCode(200);
    }

    @Test
    void areSuspendedAndHoldAgain() {
        var licence = Offers.granted(TODAY, TODAY.plusDays(30));
        suspend(licence, TODAY).then().statusCode(200).body("standing", equalTo("suspended"));
        suspend(licence, TODAY).then().statusCode(409);

        Step.post(OFFICER, licence, "/suspension-ends", REASON)
                .then()
                .statusCode(200)
                .body("standing", equalTo("in-force"));
        suspend(licence, TODAY.plusDays(1)).then().statusCode(200).body("standing", equalTo("in-force"));
    }

    @Test
    void areRevokedForGood() {
        var licence = Offers.granted(TODAY, TODAY.plusDays(30));
        Step.post(OFFICER, licence, "/revocations", "{\"reason\": \"A visit.\", \"from\": \"" + TODAY + "\"}")
                .then()
                .statusCode(200)
                .body("standing", equalTo("revoked"))
                .body("deadlines.find { it.ruleId == 'LC2' }.state", equalTo("withdrawn"));

        Step.post(OFFICER, licence, "/suspension-ends", REASON).then().statusCode(409);
        renew(licence, TODAY.plusDays(31)).then().statusCode(409);
    }

    @Test
    void areFollowedOnceByTheSameForALaterTerm() {
        var licence = Offers.granted(TODAY, TODAY.plusDays(30));
        renew(licence, TODAY.plusDays(30)).then().statusCode(422).body("rule", equalTo("LC5"));

        var next = renew(licence, TODAY.plusDays(31));

        next.then().statusCode(201).body("standing", equalTo("draft")).body("previous", containsString(licence));
        Call.as(OFFICER).get(licence).then().body("next", containsString(Path.idOf(Path.of(next))));
        Call.as(OFFICER)
                .get(Path.of(next).replace("/licences/", "/employer-registrations/"))
                .then()
                .statusCode(200)
                .body("offer.work", equalTo("Filling shelves after school."))
                .body("offer.from", equalTo(TODAY.plusDays(31).toString()));
        renew(licence, TODAY.plusDays(31)).then().statusCode(409);
    }

    @Test
    void areDecidedByOneOfTwoAtOnce() {
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        var version = Call.as(OFFICER).get(licence).header("ETag");

        var answers = AtOnce.of(
                () -> decide(licence, version, "/grants", Offers.grant(TODAY, TODAY.plusDays(3))),
                () -> decide(licence, version, "/refusals", REASON));

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @Test
    void areListedByHowTheyStandToday() {
        var party = Registered.partyId("employer");
        var inForce = Offers.granted(TODAY, TODAY.plusDays(1));
        var toCome = Offers.granted(TODAY.plusDays(1), TODAY.plusDays(9));
        var over = Offers.granted(TODAY.minusDays(9), TODAY.minusDays(1));
        var draft = Offers.draft();

        assertThat(standing("in-force")).contains(Path.idOf(inForce)).doesNotContain(Path.idOf(toCome));
        assertThat(standing("granted")).contains(Path.idOf(toCome)).doesNotContain(Path.idOf(over));
        assertThat(standing("expired")).contains(Path.idOf(over)).doesNotContain(Path.idOf(draft));
        assertThat(standing("draft")).contains(Path.idOf(draft)).doesNotContain(Path.idOf(inForce));
        assertThat(Pages.every(OFFICER, "/v1/licences?endsBy=" + TODAY.plusDays(1), "licenceId"))
                .contains(Path.idOf(inForce), Path.idOf(over))
                .doesNotContain(Path.idOf(toCome));
        assertThat(Pages.every(OFFICER, "/v1/licences?partyId=" + party, "licenceId"))
                .isEmpty();
        Call.as(OFFICER).get("/v1/licences?standing=lost").then().statusCode(400);
    }

    /** What the database says in lists is what the course says, for all that this class and others have made. */
    @Test
    void standInListsAsTheyStandByThemselves() {
        for (var standing : List.of(
                "draft",
                "submitted",
                "returned",
                "withdrawn",
                "refused",
                "granted",
                "in-force",
                "suspended",
                "revoked",
                "expired")) {
            assertThat(Pages.every(OFFICER, "/v1/licences?standing=" + standing, "standing"))
                    .allMatch(standing::equals);
        }
    }

    private static List<Object> standing(String standing) {
        return Pages.every(OFFICER, "/v1/licences?standing=" + standing, "licenceId");
    }

    private static int decide(String licence, String version, String below, String body) {
        return Call.as(OFFICER)
                .header("If-Match", version)
                .body(body)
                .post(licence + below)
                .statusCode();
    }

    private static Response suspend(String licence, LocalDate from) {
        return Step.post(OFFICER, licence, "/suspensions", "{\"reason\": \"A visit.\", \"from\": \"" + from + "\"}");
    }

    private static Response renew(String licence, LocalDate from) {
        return Step.post(
                OFFICER,
                licence,
                "/renewals",
                "{\"term\": {\"from\": \"%s\", \"to\": \"%s\"}}".formatted(from, from.plusDays(30)));
    }
}

package safeguarding.conference.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Recorded;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** What was answered on a day is answered again to the last digit, whatever was corrected or recorded late since. */
@QuarkusTest
@RealServers(service = "conference")
class AskedAgainTest {

    private static final LocalDate KNOWN_ON = Conferences.today().minusDays(2);
    private static final String AS_AT = "2019-06-30";

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String plan = "";
    private String proceedings = "";

    @AfterEach
    void asItWasSet() {
        drift(1);
    }

    @Test
    void getsEveryAnswerAgainToTheDigit() {
        // given
        aFamilyIsKnown();
        Recorded.daysAgo(3);
        var saved = all("&knownOn=" + KNOWN_ON);
        var present = all("");

        // when
        everythingIsCorrected();
        somethingIsRecordedLate();

        // then
        var again = all("&knownOn=" + KNOWN_ON);
        var now = all("");
        var softly = new SoftAssertions();
        saved.forEach((path, answer) -> {
            softly.assertThat(again.get(path)).as(path).isEqualTo(answer);
            softly.assertThat(now.get(path)).as(path + ", as it is known now").isNotEqualTo(present.get(path));
        });
        softly.assertAll();
    }

    @Test
    void saysWhetherTheAnswerMayStillChange() {
        aFamilyIsKnown();
        var today = Conferences.today();
        var softly = new SoftAssertions();
        for (var path : paths()) {
            said(
                    softly,
                    path + "asAt=" + AS_AT + "&knownOn=" + today.minusDays(1),
                    "false",
                    today.minusDays(1).toString());
            said(softly, path + "asAt=" + AS_AT + "&knownOn=" + today, "true", today.toString());
            said(softly, path + "asAt=" + today, "true", null);
            said(softly, path + "asAt=" + AS_AT, "true", null);
            softly.assertThat(read(path + "knownOn=" + today.plusDays(1)).statusCode())
                    .as(path)
                    .isEqualTo(400);
            softly.assertThat(read(path + "asAt=" + today.plusDays(1)).statusCode())
                    .as(path)
                    .isEqualTo(400);
            softly.assertThat(read(path.replaceAll("[?&]$", "")).header("Provisional"))
                    .as(path)
                    .isNull();
        }
        softly.assertAll();
    }

    /** Known before anything of it was: nothing. */
    @Test
    void knowsNothingBeforeItWasRecorded() {
        aFamilyIsKnown();
        for (var path : List.of(
                "/v1/children/" + child,
                "/v1/plans/" + plan,
                "/v1/conferences/" + conference,
                "/v1/section-47-enquiries/" + Sittings.enquiryOf(conference))) {
            read(path + "?knownOn=2013-11-28").then().statusCode(404);
        }
        for (var path :
                List.of("/v1/children", "/v1/plans", "/v1/conferences", "/v1/section-47-enquiries", "/v1/drift")) {
            assertThat(read(path + "?knownOn=2013-11-28&area=" + area)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<Object>>path("items"))
                    .as(path)
                    .isEmpty();
        }
    }

    /** The plan began on 31 January 2019, after a discussion on the 15th, when the conference was asked for. */
    @Test
    void tellsTheStateOfADay() {
        aFamilyIsKnown();
        var enquiry = "/v1/section-47-enquiries/" + Sittings.enquiryOf(conference);
        read("/v1/plans/" + plan + "?asAt=2019-01-30").then().statusCode(404);
        read(enquiry + "?asAt=2019-01-14").then().statusCode(404);

        assertThat(read(enquiry + "?asAt=2019-01-30").<String>path("stage")).isEqualTo("conference-required");
        assertThat(read(enquiry + "?asAt=2019-01-30").<String>path("conferenceDue.state"))
                .isEqualTo("open");
        assertThat(read(enquiry + "?asAt=2019-01-31").<String>path("stage")).isEqualTo("conference-held");
        assertThat(read(enquiry + "?asAt=2019-01-31").<String>path("conferenceDue.state"))
                .isEqualTo("met");
        assertThat(read("/v1/conferences/" + conference + "?asAt=2019-01-30").<String>path("stage"))
                .isEqualTo("requested");
        assertThat(read("/v1/conferences/" + conference + "?asAt=2019-01-31").<String>path("stage"))
                .isEqualTo("held");
        assertThat(listed("/v1/conferences?stage=requested&asAt=2019-01-30")).hasSize(1);
        assertThat(listed("/v1/conferences?stage=held&asAt=2019-01-30")).isEmpty();
        assertThat(listed("/v1/conferences?stage=held&asAt=2019-01-31")).hasSize(1);
        assertThat(listed("/v1/section-47-enquiries?stage=conference-required&asAt=2019-01-30"))
                .hasSize(1);
        assertThat(listed("/v1/section-47-enquiries?stage=conference-held&asAt=2019-01-30"))
                .isEmpty();
        assertThat(listed("/v1/section-47-enquiries?stage=conference-held&asAt=2019-01-31"))
                .hasSize(1);
        assertThat(listed("/v1/plans?asAt=2019-01-30")).isEmpty();
        assertThat(listed("/v1/plans?asAt=2019-01-31&knownOn=" + Conferences.today()))
                .hasSize(1);
    }

    @Test
    void tellsWhereAChildLivedOnADay() {
        aFamilyIsKnown();
        var elsewhere = area + "-other";
        moved(elsewhere, "2019-10-01");

        assertThat(listed("/v1/children?asAt=2019-09-30")).hasSize(1);
        assertThat(listed("/v1/children?asAt=2019-10-01")).isEmpty();
        assertThat(read("/v1/children?asAt=2019-10-01&area=" + elsewhere).<List<Object>>path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/children", "/v1/section-47-enquiries"})
    void refusesChangesOfADay(String list) {
        read(list + "?updatedSince=begin&asAt=2019-06-30").then().statusCode(400);
    }

    private List<Object> listed(String path) {
        return read(path + "&area=" + area).then().statusCode(200).extract().path("items");
    }

    private static void said(SoftAssertions softly, String path, String provisional, @Nullable String knownOn) {
        var answer = read(path);
        softly.assertThat(answer.statusCode()).as(path).isIn(200, 404);
        if (answer.statusCode() == 200) {
            softly.assertThat(answer.header("Provisional")).as(path).isEqualTo(provisional);
            softly.assertThat(answer.header("Known-On")).as(path).isEqualTo(knownOn);
            softly.assertThat(answer.header("As-At")).as(path).isNotNull();
        }
    }

    private List<String> paths() {
        return List.of(
                "/v1/children/" + child + "?",
                "/v1/children?area=" + area + "&",
                "/v1/children/" + child + "/conference-record?",
                "/v1/plans/" + plan + "?",
                "/v1/plans/" + plan + "/task-movements?",
                "/v1/plans?area=" + area + "&",
                "/v1/plans?state=all&area=" + area + "&",
                "/v1/conferences/" + conference + "?",
                "/v1/conferences?area=" + area + "&",
                "/v1/section-47-enquiries/" + Sittings.enquiryOf(conference) + "?",
                "/v1/section-47-enquiries?area=" + area + "&",
                "/v1/court-proceedings/" + proceedings + "?",
                "/v1/court-proceedings?area=" + area + "&",
                "/v1/court-proceedings/at-risk?area=" + area + "&",
                "/v1/drift?area=" + area + "&",
                "/v1/indicators?",
                "/v1/indicators?series=month&",
                "/v1/indicators/children-on-plans?series=year&");
    }

    private Map<String, String> all(String known) {
        Function<String, String> body = path -> read(path + "asAt=" + AS_AT + known)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return paths().stream().collect(Collectors.toMap(path -> path, body, (one, other) -> one, LinkedHashMap::new));
    }

    private static Response read(String path) {
        return Call.as("head-of-safeguarding").get(path);
    }

    private void aFamilyIsKnown() {
        var body = Families.child(Families.councilChildId(), area).strip();
        child = Families.registeredAs(body.substring(0, body.length() - 1) + ", \"holdsFrom\": \"2018-01-01\"}");
        conference = Sittings.planMade("2019-01-15", "2019-01-31", child);
        plan = Sittings.planOf(child);
        proceedings = CourtLine.issued("2019-03-04", child);
    }

    private void everythingIsCorrected() {
        moved(area, "2019-06-01");
        Sittings.correct(conference, Sittings.holding("2019-02-01", Sittings.QUORATE))
                .then()
                .statusCode(200);
        Sittings.startedOn(Sittings.enquiryOf(conference), "2019-01-14").then().statusCode(200);
        CourtLine.extend(proceedings, "2019-06-03", 5).then().statusCode(200);
        drift(2);
    }

    private void somethingIsRecordedLate() {
        String task = read("/v1/plans/" + plan + "/tasks").path("items[0].taskId");
        Call.creating("case-system")
                .body(
                        "{\"heldOn\": \"2019-02-14\", \"membersPresent\": [], \"progress\": [{\"taskId\": \"%s\", \"progress\": \"some-progress\"}]}"
                                .formatted(task))
                .post("/v1/plans/" + plan + "/core-group/meetings")
                .then()
                .statusCode(201);
        Sittings.planMade("2019-05-01", "2019-05-14", Families.registered(area));
        CourtLine.issued("2019-03-04", Families.registered(area));
    }

    private void moved(String where, String holdsFrom) {
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"dateOfBirth\": \"2010-04-17\", \"responsibility\": {\"area\": \"%s\"}, \"holdsFrom\": \"%s\"}"
                        .formatted(where, holdsFrom))
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);
    }

    private static void drift(int from) {
        var rule = "/v1/drift-rules/DR5";
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(rule).header("ETag"))
                .body("{\"active\": true, \"amount\": %d}".formatted(from))
                .put(rule)
                .then()
                .statusCode(200);
    }
}

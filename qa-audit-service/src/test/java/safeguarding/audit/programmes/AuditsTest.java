package safeguarding.audit.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.PublishedTool;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;

@QuarkusTest
@RealServers(service = "qa-audit")
class AuditsTest {

    @Inject
    KnownAudits known;

    private int year;
    private String programme = "";
    private String theme = "";

    @BeforeEach
    void aProgramme() {
        year = Programmed.aYear();
        programme = Programmed.programme(year);
        theme = Themes.id();
    }

    @Test
    void hasOneProgrammeForEachYear() {
        ProblemAssert.of(Call.creating("qa-manager")
                        .body("{\"startsIn\": %d, \"title\": \"Another\"}".formatted(year))
                        .post("/v1/audit-programmes"))
                .hasStatus(409);
    }

    @Test
    void listsTheProgrammes() {
        Call.as("reform-manager")
                .get("/v1/audit-programmes?limit=200")
                .then()
                .statusCode(200)
                .body("items.startsIn", hasItem(year));
        Call.as("reform-manager").get(programme).then().statusCode(200).body("startsIn", equalTo(year));
    }

    @Test
    void isAgreedOnceAndByTheHeadOfSafeguarding() {
        step("qa-manager", programme + "/agreements", "0", null).then().statusCode(403);
        step("head-of-safeguarding", programme + "/agreements", "0", null)
                .then()
                .statusCode(200)
                .body("agreedOn", notNullValue());
        ProblemAssert.of(step("head-of-safeguarding", programme + "/agreements", "1", null))
                .hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource({
        "%d-03-31, %d-06-30, 422",
        "%d-04-01, %d-06-30, 201",
        "%d-06-03, %d-06-02, 422",
        "%d-06-03, %d-06-03, 201",
    })
    void lieInTheYearOfTheirProgramme(String startsOn, String dueOn, int status) {
        var plan = Programmed.plan(theme, "child-protection-plan", year, "")
                .replace(year + "-06-03", startsOn.formatted(year))
                .replace(year + "-07-31", dueOn.formatted(year));

        var planned = Programmed.planned(programme, plan);

        assertThat(planned.statusCode()).describedAs(planned.asString()).isEqualTo(status);
        if (status == 422) {
            ProblemAssert.of(planned).hasType("rule-broken").namesRule("QA40");
        }
    }

    @Test
    void beginInTheYearOfTheirProgrammeUpToItsLastDay() {
        var last = Programmed.plan(theme, "child-protection-plan", year, "")
                .replace(year + "-06-03", (year + 1) + "-03-31")
                .replace(year + "-07-31", (year + 1) + "-05-30");

        Programmed.planned(programme, last).then().statusCode(201);
        ProblemAssert.of(Programmed.planned(programme, last.replace("-03-31", "-04-01")))
                .hasStatus(422)
                .namesRule("QA40");
    }

    @Test
    void haveAThemeThatWasNotRetired() {
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Done.\"}")
                .post("/v1/audit-themes/" + theme + "/retirements")
                .then()
                .statusCode(200);

        ProblemAssert.of(plan("")).hasStatus(422).namesRule("QA41");
        theme = UUID.randomUUID().toString();
        ProblemAssert.of(plan("")).hasStatus(422).namesRule("QA41");
    }

    @Test
    void haveAPublishedToolForCasesOfTheirKind() {
        var plan = Programmed.plan(theme, "child-protection-plan", year, "");
        var other = PublishedTool.fields("looked-after");

        ProblemAssert.of(Programmed.planned(
                        programme, plan.replace(PublishedTool.fields("child-protection-plan"), other)))
                .hasStatus(422)
                .namesRule("QA42");
        ProblemAssert.of(Programmed.planned(
                        programme, plan.replaceFirst("\"toolVersion\": [0-9]+", "\"toolVersion\": 999")))
                .hasStatus(422)
                .namesRule("QA42");
    }

    @Test
    void followTheirLike() {
        var first = Path.idOf(Path.of(plan("")));
        var later = Programmed.plan(theme, "child-protection-plan", year, ", \"previousId\": \"%s\"".formatted(first))
                .replace(year + "-06-03", year + "-06-04");

        var ofAnotherKind = Programmed.plan(theme, "looked-after", year, ", \"previousId\": \"%s\"".formatted(first))
                .replace(year + "-06-03", year + "-06-04");
        ProblemAssert.of(Programmed.planned(programme, ofAnotherKind))
                .hasStatus(422)
                .namesRule("QA43");
        ProblemAssert.of(plan(", \"previousId\": \"%s\"".formatted(first)))
                .hasStatus(422)
                .namesRule("QA43");
        ProblemAssert.of(plan(", \"reAudit\": true")).hasStatus(422).namesRule("QA43");
        ProblemAssert.of(plan(", \"previousId\": \"%s\"".formatted(UUID.randomUUID())))
                .hasStatus(422)
                .namesRule("QA43");
        Programmed.planned(programme, later).then().statusCode(201);
    }

    @Test
    void getReferencesOfTheirOwnThoughPlannedAtOnce() throws Exception {
        var count = 8;
        try (var pool = Executors.newFixedThreadPool(count)) {
            Callable<String> planning = () -> plan("").path("reference");
            var references = new TreeSet<String>();
            for (var planned : pool.invokeAll(
                    IntStream.range(0, count).mapToObj(each -> planning).toList())) {
                references.add(planned.get());
            }
            assertThat(references)
                    .hasSize(count)
                    .allSatisfy(each -> assertThat(each).startsWith(new ProgrammeYear(year).code() + "/0"));
        }
    }

    @Test
    void planTheNextOfASeriesOnce() {
        Programmed.programme(year + 1);
        var first = Path.of(plan(", \"recursEveryMonths\": 12, \"lead\": \"S1302\""));

        var next = Call.creating("qa-manager").post(first + "/successors");

        next.then()
                .statusCode(201)
                .body("plan.startsOn", equalTo((year + 1) + "-06-03"))
                .body("plan.previousId", equalTo(Path.idOf(first)))
                .body("plan.lead", equalTo(null));
        ProblemAssert.of(Call.creating("qa-manager").post(first + "/successors"))
                .hasStatus(409);
        ProblemAssert.of(Call.creating("qa-manager").post(Path.of(plan("")) + "/successors"))
                .hasStatus(409);
    }

    @Test
    void keepTheirMeasureOnceCasesAreAudited() {
        var audit = Path.of(plan(""));
        began(audit);
        var same = Programmed.plan(theme, "child-protection-plan", year, ", \"secondAuditors\": 20");

        var another = Programmed.plan(theme, "looked-after", year, "");
        ProblemAssert.of(replace(audit, "1", another)).hasStatus(409);
        replace(audit, "1", same).then().statusCode(200).body("plan.secondAuditors", equalTo(20));
        ProblemAssert.of(replace(audit, "1", same)).hasStatus(412);
    }

    @Test
    void areReportedOnceAndThenClosed() {
        var audit = Path.of(plan(""));
        ProblemAssert.of(complete(audit, "0", "2013-11-01")).hasStatus(409);
        began(audit);

        ProblemAssert.of(complete(audit, "1", "2098-01-01")).hasStatus(422).namesRule("A5");
        ProblemAssert.of(step("qa-manager", audit + "/closures", "1", null)).hasStatus(409);
        complete(audit, "1", "2013-11-01").then().statusCode(200).body("standing", equalTo("reported"));
        ProblemAssert.of(step("qa-manager", audit + "/cancellations", "2", "{\"reason\": \"No.\"}"))
                .hasStatus(409);
        step("qa-manager", audit + "/closures", "2", null).then().body("standing", equalTo("closed"));
    }

    @Test
    void areSeenByWhoeverSeesOneOfTheirAreas() {
        var here = Path.of(plan(", \"areas\": [\"north-east\", \"north-west\"]"));
        var everywhere = Path.of(plan(""));
        var elsewhere = TestTokens.of("team-manager").areas("south-west");

        Call.as(TestTokens.of("team-manager").areas("north-west"))
                .get(here)
                .then()
                .statusCode(200);
        Call.as(elsewhere).get(here).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/audits?limit=200&themeId=" + theme)
                .then()
                .statusCode(200)
                .body("items.auditId", hasItem(Path.idOf(everywhere)))
                .body("items.auditId", not(hasItem(Path.idOf(here))));
    }

    @Test
    void areListedByTheirStandingAndWhatIsOverdue() {
        var audit = Path.idOf(Path.of(plan("")));
        var list = "/v1/audits?themeId=" + theme;

        Call.as("qa-officer").get(list + "&standing=planned").then().body("items.auditId", equalTo(list(audit)));
        Call.as("qa-officer").get(list + "&standing=closed").then().body("items", hasSize(0));
        Call.as("qa-officer")
                .get(list + "&overdueOn=%d-07-31".formatted(year))
                .then()
                .body("items", hasSize(0));
        Call.as("qa-officer")
                .get(list + "&overdueOn=%d-08-01".formatted(year))
                .then()
                .body("items.auditId", equalTo(list(audit)));
        ProblemAssert.of(Call.as("qa-officer").get(list + "&updatedSince=begin"))
                .hasStatus(400);
    }

    @Test
    void showHowFarTheProgrammeHasCome() {
        plan("").then().statusCode(201);
        plan(", \"secondAuditors\": 50").then().statusCode(201);

        Call.as("qa-manager")
                .get(programme + "/progress")
                .then()
                .statusCode(200)
                .body("audits.planned", equalTo(2))
                .body("audits.closed", equalTo(0))
                .body("plannedCases", equalTo(20))
                .body("months", hasSize(12))
                .body("months[2].month", equalTo(year + "-06"))
                .body("months[2].needed", equalTo(47.5f))
                .body("overdue", hasSize(LocalDate.of(year, 7, 31).isBefore(LocalDate.now(CivilTime.ZONE)) ? 2 : 0));
    }

    /** The first case was allocated. */
    private void began(String audit) {
        QuarkusTransaction.requiringNew().run(() -> known.fieldworkBegan(UUID.fromString(Path.idOf(audit))));
    }

    private static List<String> list(String one) {
        return List.of(one);
    }

    private Response plan(String more) {
        return Programmed.planned(programme, Programmed.plan(theme, "child-protection-plan", year, more));
    }

    private static Response complete(String audit, String version, String on) {
        return step("qa-manager", audit + "/completions", version, "{\"reportedOn\": \"%s\"}".formatted(on));
    }

    private static Response replace(String audit, String version, String plan) {
        return Call.as("qa-manager")
                .header("If-Match", '"' + version + '"')
                .body("{\"plan\": %s}".formatted(plan))
                .put(audit);
    }

    private static Response step(String role, String path, String version, @Nullable String body) {
        var request = Call.as(role).header("If-Match", '"' + version + '"');
        return (body == null ? request : request.body(body)).post(path);
    }
}

package safeguarding.reviewing.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.reviewing.fixture.LookedAfter.period;
import static safeguarding.reviewing.fixture.LookedAfter.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reported;

/** Publishing the yearly report: an edition never changes, and one of two who publish at once is heard. Each test has its own year. */
@QuarkusTest
@RealServers(service = "reviewing")
class AnnualReportPublicationTest {

    private static final String STARTED = "sections.figures.flatten().find { it.id == 'care-started' }.numerator";

    private static Response edition(String year, int number) {
        return Call.as(Reported.MANAGER).get(Reported.of(year) + "/editions/" + number);
    }

    private static void entersCare(String day) {
        period(registered(Officers.area()), day, "C1");
    }

    @Test
    void whatIsRecordedLaterChangesNoEdition() {
        entersCare("2015-06-01");
        Reported.says("2015-16", "summary", "A quiet year.").then().statusCode(200);
        Reported.publishes("2015-16", "{}")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/annual-reports/2015-16/editions/1"))
                .body("state", equalTo("published"))
                .body("edition", equalTo(1))
                .body("asAt", equalTo("2016-03-31"))
                .body("knownOn", equalTo(LocalDate.now(CivilTime.ZONE).toString()))
                .body("publishedAt", notNullValue());
        var before = edition("2015-16", 1).then().statusCode(200).extract().jsonPath();

        entersCare("2015-07-01");
        Reported.says("2015-16", "summary", "Not so quiet.").then().statusCode(200);

        var after = edition("2015-16", 1).then().statusCode(200).extract().jsonPath();
        assertThat(after.getList("sections")).isEqualTo(before.getList("sections"));
        assertThat(after.getString("sections[0].commentary.text")).isEqualTo("A quiet year.");
        assertThat(Reported.draft("2015-16").getLong(STARTED)).isEqualTo(before.getLong(STARTED) + 1);
        Call.as(Reported.MANAGER)
                .get(Reported.of("2015-16"))
                .then()
                .statusCode(200)
                .body("edition", equalTo(1))
                .body(STARTED, equalTo(before.getInt(STARTED)));
    }

    @Test
    void anEditionSaysWhatTheDraftSaid() {
        entersCare("2017-06-02");
        var draft = Reported.draft("2017-18");

        Reported.publishes("2017-18", "{}").then().statusCode(201);

        assertThat(edition("2017-18", 1).jsonPath().getList("sections")).isEqualTo(draft.getList("sections"));
    }

    @Test
    void anotherEditionNeedsAReasonAndLeavesTheEarlierReadable() {
        Reported.publishes("2009-10", "{}").then().statusCode(201);
        for (var none : new String[] {"{}", "{\"reason\": \"  \"}"}) {
            ProblemAssert.of(Reported.publishes("2009-10", none)).hasStatus(400).hasType("invalid-request");
        }
        entersCare("2009-06-01");

        Reported.publishes("2009-10", "{\"reason\": \"An entry had been left out.\"}")
                .then()
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("reason", equalTo("An entry had been left out."));

        var first = edition("2009-10", 1).jsonPath().getLong(STARTED);
        Call.as(Reported.MANAGER)
                .get(Reported.of("2009-10"))
                .then()
                .body("edition", equalTo(2))
                .body(STARTED, equalTo((int) first + 1))
                .body("editions.number", contains(1, 2));
        ProblemAssert.of(edition("2009-10", 3)).hasStatus(404);
        ProblemAssert.of(edition("2009-10", 0)).hasStatus(404);
    }

    @Test
    void oneOfSeveralWhoPublishAtOnceIsHeard() {
        var version = Reported.version("2010-11");

        var all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Reported.publishes("2010-11", version, "{}")))
                .limit(6)
                .toList();

        assertThat(all.stream().map(one -> one.join().statusCode()))
                .containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412);
        Call.as(Reported.MANAGER).get(Reported.of("2010-11")).then().body("editions", hasSize(1));
    }

    @Test
    void whoPublishesHasReadWhatIsSaid() {
        var version = Reported.version("2011-12");
        Reported.says("2011-12", "reviews", "Three reviews were late.").then().statusCode(200);

        ProblemAssert.of(Reported.publishes("2011-12", version, "{}"))
                .hasStatus(412)
                .hasType("stale-version");
        ProblemAssert.of(Call.as(Reported.MANAGER).body("{}").post(Reported.of("2011-12") + "/publication"))
                .hasStatus(428)
                .hasType("version-missing");
    }

    @Test
    void aYearThatHasNotEndedIsNotPublished() {
        var today = LocalDate.now(CivilTime.ZONE);
        var starts = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
        var running = "%d-%02d".formatted(starts, (starts + 1) % 100);

        ProblemAssert.of(Reported.publishes(running, "{}"))
                .hasStatus(422)
                .hasType("rule-broken")
                .namesRule("C2.14");
        Call.as(Reported.MANAGER).get(Reported.of(running)).then().body("state", equalTo("draft"));
    }

    @Test
    void thePublicHasNoSmallNumber() {
        var child = registered(Officers.area());
        Challenged.raised(period(child, "2018-06-05", "C1"), "2018-09-04");
        Reported.publishes("2018-19", "{}").then().statusCode(201);
        var opened = "sections.figures.flatten().find { it.id == 'challenges-opened' }";
        var theme = "sections.find { it.section == 'themes' }.themes.find { it.code == 'drift' }";

        edition("2018-19", 1)
                .then()
                .body("audience", equalTo("unit"))
                .body(opened + ".numerator", equalTo(1))
                .body(theme + ".count", equalTo(1));
        for (var edition : new Response[] {
            Call.as(Reported.MANAGER).get(Reported.of("2018-19") + "/editions/1?for=public"),
            Call.as("committee-member").get(Reported.of("2018-19") + "/editions/1"),
            Call.as("committee-member").get(Reported.of("2018-19") + "?for=unit")
        }) {
            edition.then()
                    .statusCode(200)
                    .body("audience", equalTo("public"))
                    .body(opened + ".suppressed", equalTo(true))
                    .body(opened + ".numerator", equalTo(null))
                    .body(theme + ".suppressed", equalTo(true))
                    .body(theme + ".count", equalTo(null));
        }
    }

    @Test
    void tellsThatAnEditionIsOutAndNothingOfWhatStandsInIt() {
        Reported.says("2005-06", "summary", "Nobody hears of this.").then().statusCode(200);
        Reported.publishes("2005-06", "{}").then().statusCode(201);

        var sent = SentEvents.of("reviewing")
                .read(
                        event -> event.everything().contains("2005/06"),
                        events -> events.stream()
                                .anyMatch(event -> event.everything().contains("iro-annual-report-published")));

        assertThat(sent).hasSize(2);
        assertThat(sent).allSatisfy(event -> {
            assertThat(SentEvents.of("reviewing").faults(event)).isEmpty();
            assertThat(event.everything()).doesNotContain("Nobody hears").doesNotContain("numerator");
        });
        assertThat(sent.getLast().everything()).contains("/v1/annual-reports/2005-06/editions/1");
    }
}

package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class TargetsTest {

    private static final String INDICATOR = "/v1/indicators/initial-conferences-in-time";

    @Inject
    Sql sql;

    @Test
    void setsATargetOnceAndAnotherOnlyByItsVersion() {
        var path = INDICATOR + "/targets/2016-17";
        var first = target(path, 75.0, null);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith(path);

        assertThat(target(path, 75, null).statusCode()).isEqualTo(200);
        assertThat(events(path)).isEqualTo(1);
        ProblemAssert.of(target(path, 80.0, null)).hasStatus(428);
        ProblemAssert.of(target(path, 80.0, "\"7\"")).hasStatus(412);
        assertThat(target(path, 80.0, first.header("ETag")).statusCode()).isEqualTo(200);
        assertThat(events(path)).isEqualTo(2);

        Call.as("operator").get(path).then().statusCode(200).body("value", equalTo(80.0f));
        Figures.of("initial-conferences-in-time", "asAt=2016-12-31")
                .answer()
                .getMap("target")
                .forEach((name, value) -> assertThat(value).isNotNull());
        assertThat(Figures.of("initial-conferences-in-time", "asAt=2016-12-31")
                        .answer()
                        .getString("target.year"))
                .isEqualTo("2016/17");
        assertThat((Object) Figures.of("initial-conferences-in-time", "asAt=2015-12-31")
                        .answer()
                        .get("target"))
                .isNull();
    }

    @Test
    void setsComparatorsByGroupAndShowsTheLatest() {
        var path = INDICATOR + "/comparators/2016-17";
        assertThat(comparator(path, "statistical-neighbours", 68.0).statusCode())
                .isEqualTo(201);
        assertThat(comparator(path, "england", 71.2).statusCode()).isEqualTo(201);
        assertThat(comparator(path, "england", 71.2).statusCode()).isEqualTo(200);
        ProblemAssert.of(comparator(path, "england", 71.3)).hasStatus(428);

        var figure =
                Figures.of("initial-conferences-in-time", "asAt=2017-12-31").answer();
        assertThat(figure.<String>getList("comparators.group")).containsExactly("england", "statistical-neighbours");
        assertThat(figure.<String>getList("comparators.year")).containsOnly("2016/17");
        Call.as("operator").get(path).then().statusCode(200).body("items.size()", equalTo(2));
    }

    @Test
    void refusesWhatNoTargetCanBe() {
        ProblemAssert.of(target(INDICATOR + "/targets/2016-18", 75.0, null)).hasStatus(404);
        ProblemAssert.of(target("/v1/indicators/happiness/targets/2016-17", 75.0, null))
                .hasStatus(404);
        ProblemAssert.of(target(INDICATOR + "/targets/2017-18", 100.1, null)).hasStatus(400);
        ProblemAssert.of(target(INDICATOR + "/targets/2017-18", -1, null)).hasStatus(400);
        ProblemAssert.of(Call.as("operator").get(INDICATOR + "/targets/2017-18"))
                .hasStatus(404);
        assertThat(Call.as("chair")
                        .body("{}")
                        .put(INDICATOR + "/targets/2017-18")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Response target(String path, double value, @org.jspecify.annotations.Nullable String ifMatch) {
        var request = Call.as("head-of-safeguarding")
                .body("{\"value\": %s, \"direction\": \"at-least\", \"source\": \"Invented.\"}".formatted(value));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    private static Response comparator(String path, String group, double value) {
        return Call.as("operator")
                .body("{\"group\": \"%s\", \"value\": %s, \"source\": \"Invented.\"}".formatted(group, value))
                .put(path);
    }

    private long events(String path) {
        return sql.one(
                "select count(*) from event_journal where data ->> 'link' like ?", row -> row.getLong(1), "%" + path);
    }
}

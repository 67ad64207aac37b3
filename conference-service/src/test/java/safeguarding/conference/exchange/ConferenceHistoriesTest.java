package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class ConferenceHistoriesTest {

    @Inject
    Sql sql;

    @Test
    void takesInAHistoryAndFlagsWhatIsFaulty() {
        var councilId = Families.councilChildId();

        var job = finished(upload(Histories.line(councilId, councilId)));

        assertThat(job).containsOnly(entry("created", 1L));
        var found = Call.as("chair")
                .body("{\"councilChildId\": \"%s\"}".formatted(councilId))
                .post("/v1/children/searches");
        found.then().statusCode(200).body("items[0].child.findings.code", hasItem("nhs-number-check-digit"));
        var childId = UUID.fromString(found.path("items[0].child.childId"));
        assertThat(events(childId))
                .contains(
                        "child-registered",
                        "section-47-started",
                        "section-47-ended-with-conference",
                        "conference-held",
                        "plan-started",
                        "plan-ended")
                .doesNotContain("deadline-due-soon", "deadline-overdue");
        Call.as("chair")
                .get("/v1/section-47-enquiries?childId=" + childId)
                .then()
                .body("items[0].stage", equalTo("conference-held"))
                .body("items[0].conferenceDue.state", equalTo("met"));
    }

    @Test
    void takesAHistoryFromBeforeTheRulesWithoutAnyDeadline() {
        var councilId = Families.councilChildId();
        var line =
                Histories.line(councilId, councilId).replace("2013-", "2005-").replace("2009-", "2001-");

        assertThat(finished(upload(line))).containsOnly(entry("created", 1L));

        String child = Call.as("chair")
                .body("{\"councilChildId\": \"%s\"}".formatted(councilId))
                .post("/v1/children/searches")
                .path("items[0].child.childId");
        assertThat(events(UUID.fromString(child)))
                .contains("plan-started", "plan-ended")
                .noneMatch(event -> event.startsWith("deadline-"));
        Call.as("chair")
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200)
                .body("earlierPlans.startedOn", hasItem("2005-02-01"))
                .body("due.size()", equalTo(0));
    }

    @Test
    void takesTheSameLineOnce() {
        var councilId = Families.councilChildId();
        finished(upload(Histories.line(councilId, councilId)));
        var before = journalLength();

        assertThat(finished(upload(Histories.line(councilId, councilId)))).containsOnly(entry("unchanged", 1L));

        assertThat(journalLength()).isEqualTo(before);
    }

    @Test
    void bringsAChangedLineUpToDateWithoutTellingTheRestAgain() {
        var councilId = Families.councilChildId();
        finished(upload(Histories.line(councilId, councilId)));
        var before = journalLength();

        assertThat(finished(upload(Histories.line(councilId, councilId)
                        .replace("\"keyWorker\": \"S1042\"", "\"keyWorker\": \"S77\""))))
                .containsOnly(entry("updated", 1L));

        assertThat(journalLength()).isEqualTo(before + 1);
    }

    @Test
    void letsSiblingsMeetInOneConference() {
        var family = Families.councilChildId();
        var lines = IntStream.range(0, 4)
                .mapToObj(i -> Histories.line(family + i, family))
                .collect(Collectors.joining("\n"));

        assertThat(finished(upload(lines))).containsOnly(entry("created", 4L));

        String met = sql.one(
                "select count(*) || '/' || max(cardinality(child_ids)) from conference where external_reference = ?",
                row -> row.getString(1),
                family + "-ICPC");

        assertThat(met).isEqualTo("1/4");
    }

    @Test
    void reportsBadLinesAndTakesTheOthers() {
        var councilId = Families.councilChildId();
        var lines = "{\"child\": \n" + Histories.line(councilId, councilId) + "\n{\"nonsense\": 1}";

        assertThat(finished(upload(lines))).containsOnly(entry("created", 1L), entry("rejected", 2L));
    }

    @Test
    void isForTheCaseSystemAndOperatorsOnly() {
        Call.creating("conference-admin")
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories")
                .then()
                .statusCode(403);
    }

    private static Response upload(String lines) {
        return upload(lines, false);
    }

    private static Response upload(String lines, boolean dryRun) {
        return Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories?dryRun=" + dryRun);
    }

    /** What became of the lines, by outcome, once the job has ended. */
    private Map<String, Long> finished(Response received) {
        received.then().statusCode(202);
        var job = UUID.fromString(received.getHeader("Location").replaceFirst("^.*/v1/imports/", ""));
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!"finished".equals(sql.one("select state from import_job where id = ?", row -> row.getString(1), job))) {
            assertThat(Instant.now()).as("the job ends in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return sql
                .list(
                        "select outcome, count(*) from import_record where job_id = ? group by outcome",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        job)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> events(UUID childId) {
        return sql.list(
                "select event_name from event_journal where child_ids @> array[cast(? as uuid)]",
                row -> row.getString(1),
                childId);
    }

    private long journalLength() {
        return sql.one("select count(*) from event_journal", row -> row.getLong(1));
    }
}

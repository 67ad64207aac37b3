package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class ConferenceHistoriesTest {

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    @Test
    void takesInAHistoryAndFlagsWhatIsFaulty() {
        var councilId = Families.councilChildId();

        var job = uploads.finished(HistoryUploads.upload(Histories.line(councilId, councilId)));

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

        assertThat(uploads.finished(HistoryUploads.upload(line))).containsOnly(entry("created", 1L));

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
        uploads.finished(HistoryUploads.upload(Histories.line(councilId, councilId)));
        var before = told(councilId);

        assertThat(uploads.finished(HistoryUploads.upload(Histories.line(councilId, councilId))))
                .containsOnly(entry("unchanged", 1L));

        assertThat(told(councilId)).isEqualTo(before);
    }

    @Test
    void bringsAChangedLineUpToDateWithoutTellingTheRestAgain() {
        var councilId = Families.councilChildId();
        uploads.finished(HistoryUploads.upload(Histories.line(councilId, councilId)));
        var before = told(councilId);

        assertThat(uploads.finished(HistoryUploads.upload(Histories.line(councilId, councilId)
                        .replace("\"keyWorker\": \"S1042\"", "\"keyWorker\": \"S77\""))))
                .containsOnly(entry("updated", 1L));

        assertThat(told(councilId)).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void letsSiblingsMeetInOneConference() {
        var family = Families.councilChildId();
        var lines = IntStream.range(0, 4)
                .mapToObj(i -> Histories.line(family + i, family))
                .collect(Collectors.joining("\n"));

        assertThat(uploads.finished(HistoryUploads.upload(lines))).containsOnly(entry("created", 4L));

        String met = sql.one(
                "select count(*) || '/' || max(cardinality(child_ids)) from conference where external_reference = ?",
                row -> row.getString(1),
                family + "-ICPC");

        assertThat(met).isEqualTo("1/4");
    }

    @Test
    void opensNoInvolvementAnewThatHasEndedWhenASiblingIsTaken() {
        var family = Families.councilChildId();
        uploads.finished(HistoryUploads.upload(Histories.line(family + 1, family)));
        uploads.finished(HistoryUploads.upload(Histories.line(family + 2, family)));

        assertThat(sql.list(
                        "select distinct a.involved_to::text from child_agency a join child c on c.id = a.child_id"
                                + " where c.council_child_id like ?",
                        row -> String.valueOf(row.getString(1)),
                        family + "%"))
                .containsExactly("2013-04-27");
    }

    @Test
    void reportsBadLinesAndTakesTheOthers() {
        var councilId = Families.councilChildId();
        var lines = "{\"child\": \n" + Histories.line(councilId, councilId) + "\n{\"nonsense\": 1}";

        assertThat(uploads.finished(HistoryUploads.upload(lines)))
                .containsOnly(entry("created", 1L), entry("rejected", 2L));
    }

    @Test
    void reportsWhatAPlanBreaksBesideWhatItsConferencesBreak() {
        var faulty = Families.councilChildId();
        var line = Histories.line(faulty, faulty)
                .replace("\"category\": \"neglect\", ", "")
                .replace("\"heldOn\": \"2013-04-26\"", "\"heldOn\": \"2013-02-01\"");
        var sound = Families.councilChildId();

        var job = HistoryUploads.upload(line + "\n" + Histories.line(sound, sound));

        assertThat(uploads.finished(job)).containsOnly(entry("created", 2L));
        var report = HistoryUploads.report(job);
        assertThat(report.getFirst()).contains("8905", "8840");
        assertThat(report.getLast()).doesNotContain("8905", "8840");
    }

    @Test
    void refusesAPlanThatBeginsOrEndsOnADayToCome() {
        var councilId = Families.councilChildId();
        var line = Histories.line(councilId, councilId);
        var begins = line.substring(0, line.length() - 1) + ", \"plans\": [{\"startedOn\": \"2099-05-04\"}]}";
        var ends = line.substring(0, line.length() - 1)
                + ", \"plans\": [{\"startedOn\": \"2014-05-06\", \"endedOn\": \"2099-05-04\"}]}";

        var job = HistoryUploads.upload(begins + "\n" + ends);

        assertThat(uploads.finished(job)).containsOnly(entry("rejected", 2L));
        assertThat(HistoryUploads.report(job)).allMatch(row -> row.contains("A5"));
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

    private List<String> events(UUID childId) {
        return sql.list(
                "select event_name from event_journal where child_ids @> array[cast(? as uuid)]",
                row -> row.getString(1),
                childId);
    }

    /** The events about one child: what others' deadlines do in the meantime is not counted. */
    private List<String> told(String councilId) {
        return sql.list(
                "select j.id::text from event_journal j join child c on c.id = any (j.child_ids)"
                        + " where c.council_child_id = ?",
                row -> row.getString(1),
                councilId);
    }
}

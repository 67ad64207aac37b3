package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/** What a history tells of agencies before a conference and of the core group after it. */
@QuarkusTest
@RealServers(service = "conference")
class HistoriesOfAgenciesTest {

    private static final String SCHOOL = "\"kind\": \"school\", \"directContact\": true, \"attendance\": \"attended\"";
    private static final String GP = "\"kind\": \"gp\", \"directContact\": true, \"attendance\": \"apologies\"";
    private static final String DECIDED = "\"outcome\": \"plan-made\", ";

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    private String family = "";

    @BeforeEach
    void aFamily() {
        family = Families.councilChildId();
    }

    @Test
    void takesInvitationsAndReportsWithTheirDays() {
        // held on 1 February: 30 January is the last day that lies 48 hours before it
        var line = told(family + 1)
                .replace(SCHOOL, SCHOOL + before("2013-01-21", "2013-01-30"))
                .replace(GP, GP + before("2013-01-22", "2013-01-31"));

        assertThat(uploads.finished(HistoryUploads.upload(line))).containsOnly(entry("created", 1L));

        assertThat(lines())
                .containsExactly(
                        "GP 2013-01-22 false 2013-01-22",
                        "POLICE null null 2013-02-01",
                        "SCHOOL 2013-01-21 true 2013-01-21",
                        "SOCIAL_CARE null null 2013-02-01");
    }

    @Test
    void tellsOfASiblingWhoJoinsNothingTwice() {
        var line = told(family + 1).replace(SCHOOL, SCHOOL + before("2013-01-21", "2013-01-30"));
        uploads.finished(HistoryUploads.upload(line));

        uploads.finished(HistoryUploads.upload(line.replace(family + 1, family + 2)));

        assertThat(events("agency-invited")).isEqualTo(1);
        assertThat(events("report-received")).isEqualTo(1);
    }

    @Test
    void theFirstCoreGroupMeetsItsDeadlineInTimeOrLate() {
        var inTime = told(family + 1).replace(DECIDED, DECIDED + "\"firstCoreGroupOn\": \"2013-02-15\", ");
        var late = told(family + 2).replace(DECIDED, DECIDED + "\"firstCoreGroupOn\": \"2013-02-18\", ");

        assertThat(uploads.finished(HistoryUploads.upload(inTime + "\n" + late)))
                .containsOnly(entry("created", 2L));

        assertThat(sql.list(
                        "select c.council_child_id || ' ' || d.state from deadline d join protection_plan p"
                                + " on p.id = d.aggregate_id join child c on c.id = p.child_id"
                                + " where d.rule_id = 'B1.4' and c.council_child_id like ? order by 1",
                        row -> row.getString(1),
                        family + "%"))
                .containsExactly(family + "1 MET", family + "2 MET_LATE");
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var invitedAfter = told(family + 1).replace(SCHOOL, SCHOOL + before("2013-02-02", "2013-01-30"));
        var yetToCome = told(family + 2).replace(SCHOOL, SCHOOL + before("2013-01-21", "2099-01-30"));
        var beforeThePlan = told(family + 3).replace(DECIDED, DECIDED + "\"firstCoreGroupOn\": \"2013-01-31\", ");

        assertThat(uploads.finished(HistoryUploads.upload(String.join("\n", invitedAfter, yetToCome, beforeThePlan))))
                .containsOnly(entry("rejected", 3L));
    }

    private String told(String child) {
        return Histories.line(child, family);
    }

    private static String before(String invitedOn, String reportReceivedOn) {
        return ", \"invitedOn\": \"%s\", \"reportReceivedOn\": \"%s\"".formatted(invitedOn, reportReceivedOn);
    }

    private List<String> lines() {
        return sql.list(
                "select a.kind || ' ' || coalesce(a.invited_on::text, 'null') || ' ' || coalesce(a.report_in_time::text, 'null')"
                        + " || ' ' || a.expected_on from agency_involvement a join conference c on c.id = a.conference_id"
                        + " where c.external_reference = ? order by 1",
                row -> row.getString(1),
                family + "-ICPC");
    }

    private long events(String name) {
        return sql.one(
                "select count(*) from event_journal e join agency_involvement a on a.id = e.aggregate_id"
                        + " join conference c on c.id = a.conference_id where e.event_name = ? and c.external_reference = ?",
                row -> row.getLong(1),
                name,
                family + "-ICPC");
    }
}

package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/** A dry run says what a real run would say, line by line, and leaves nothing behind. */
@QuarkusTest
@RealServers(service = "conference")
class HistoryRehearsalTest {

    private static final List<String> TABLES = List.of(
            "child",
            "related_person",
            "address",
            "section_47_enquiry",
            "conference",
            "agency_involvement",
            "protection_plan",
            "conference_decision",
            "child_visibility",
            "child_agency",
            "imported_content",
            "(select from event_journal where actor <> 'deadline-sweep')");

    private final String id = Families.councilChildId();

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    @Test
    void reportsWhatTheRealRunReportsAndStoresNothing() {
        // given
        var file = String.join("\n", mixed());
        var before = rows();

        // when
        var dry = HistoryUploads.dryRun(file);
        uploads.finished(dry);

        // then
        assertThat(rows()).isEqualTo(before);
        var real = HistoryUploads.upload(file);
        uploads.finished(real);
        assertThat(HistoryUploads.report(dry)).hasSize(9).isEqualTo(HistoryUploads.report(real));
        assertThat(HistoryUploads.outcomes(real))
                .containsExactly(
                        "created",
                        "created",
                        "rejected",
                        "rejected",
                        "created",
                        "rejected",
                        "unchanged",
                        "updated",
                        "rejected");
    }

    @Test
    void reportsWhatARealRunWouldReportOfAFileThatWasTakenBefore() {
        // given
        var file = String.join("\n", mixed());
        uploads.finished(HistoryUploads.upload(file));

        // when
        var dry = HistoryUploads.dryRun(file);
        uploads.finished(dry);

        // then
        var real = HistoryUploads.upload(file);
        uploads.finished(real);
        assertThat(HistoryUploads.report(dry)).isEqualTo(HistoryUploads.report(real));
    }

    /** Siblings who contradict each other, a review of no plan, one child three times, and what is no record. */
    private List<String> mixed() {
        var single = Histories.line(id + "a", id + "a");
        return List.of(
                single,
                Histories.line(id + "s1", id),
                "{\"child\": ",
                Histories.line(id + "s2", id).replace("\"heldOn\": \"2013-02-01\"", "\"heldOn\": \"2013-02-04\""),
                Histories.line(id + "s3", id).replaceFirst("\"involvement\": \\[[^]]*]", "\"involvement\": []"),
                Histories.line(id + "n", id + "n")
                        .replace("\"plan-made\", \"category\": \"neglect\"", "\"no-plan\"")
                        .replace(
                                "\"leadSocialWorker\": \"S1042\", \"earlierPlansElsewhere\": 0",
                                "\"followUp\": \"no-action\""),
                single,
                single.replace("\"keyWorker\": \"S1042\"", "\"keyWorker\": \"S77\""),
                single.replaceFirst("\"child\"", "\"colour\": \"red\", \"child\""));
    }

    /** How many rows there are; what the sweep of deadlines writes in the meantime, about others, is left to it. */
    private Map<String, Long> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> sql.one("select count(*) from " + table + " counted", row -> row.getLong(1))));
    }
}

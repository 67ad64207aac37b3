package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** Passing time reminds an agency of its report, and says when it is overdue; what has come is not asked for. */
@QuarkusTest
@RealServers(service = "conference")
class PassingTimeTest {

    @Test
    void remindsAnAgencyWhoseReportIsDueSoon() {
        var line = invited(Conferences.workingDayAfter(4), false);

        await().atMost(Duration.ofSeconds(30)).until(() -> events(line).contains("report-reminder-due"));

        Call.as("chair")
                .get(line)
                .then()
                .body("report.remindedOn", equalTo(Conferences.today().toString()))
                .body("report.overdueOn", nullValue());
        assertThat(events(line)).doesNotContain("report-overdue").containsOnlyOnce("report-reminder-due");
    }

    @Test
    void saysThatAReportIsOverdue() {
        var line = invited(Conferences.today(), false);

        await().atMost(Duration.ofSeconds(30)).until(() -> events(line).contains("report-overdue"));

        Call.as("chair")
                .get(line)
                .then()
                .body("report.overdueOn", equalTo(Conferences.today().toString()));
    }

    @Test
    void asksNobodyForAReportThatHasCome() {
        var came = invited(Conferences.workingDayAfter(4), true);
        var other = invited(Conferences.workingDayAfter(4), false);

        await().atMost(Duration.ofSeconds(30)).until(() -> events(other).contains("report-reminder-due"));

        assertThat(events(came)).contains("report-received").doesNotContain("report-reminder-due");
    }

    @Test
    void aReportThatCameLateIsNoLongerWaitedFor() {
        var line = invited(Conferences.today(), false);
        await().atMost(Duration.ofSeconds(30)).until(() -> events(line).contains("report-overdue"));

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        Agencies.put("conference-admin", line, "report", "{}").statusCode() == 200);

        Sittings.deadlines(line.substring("/v1/involvements/".length()))
                .then()
                .body("items[0].state", equalTo("met-late"));
    }

    /** The line of an agency that is invited to a review on a day; its report has come before the invitation, or has not. */
    private static String invited(LocalDate day, boolean reported) {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Conferences.bookLate(review, day, "family").then().statusCode(200);
        var agency = "gp-" + UUID.randomUUID();
        Conferences.expect(review, agency, "gp");
        var line = Agencies.line(review, agency);
        if (reported) {
            Agencies.put("conference-admin", line, "report", "{}").then().statusCode(200);
        }
        Agencies.invite(line);
        return line;
    }

    private static List<String> events(String line) {
        return Sittings.events(line.substring("/v1/involvements/".length()));
    }
}

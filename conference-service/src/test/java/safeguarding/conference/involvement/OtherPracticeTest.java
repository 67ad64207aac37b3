package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** A council with another practice than Surrey's sets it, and every deadline says so. */
@QuarkusTest
@RealServers(service = "conference")
@TestProfile(OtherPracticeTest.OfAnotherCouncil.class)
class OtherPracticeTest {

    /** Reports three days before, for reviews five working days; reviews booked eight weeks before, invitations two months. */
    public static final class OfAnotherCouncil implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "safeguarding.deadlines.local-practice.\"B2.8\"", "72",
                    "safeguarding.involvement.review-reports", "working-days-before",
                    "safeguarding.deadlines.local-practice.\"B2.8-review\"", "5",
                    "safeguarding.deadlines.local-practice.\"B2.10-booking\"", "8",
                    "safeguarding.deadlines.local-practice.\"B2.10-invitations\"", "2");
        }
    }

    @Test
    void reportsForAnInitialConferenceAreDueAsManyHoursBeforeAsTheCouncilSets() {
        var conference = Conferences.requested(Families.registered("north-east"));
        var day = Conferences.workingDayAfter(10);
        Conferences.book(conference, day).then().statusCode(200);
        var line = invited(conference);

        assertThat(due(line, "B2.8")).isEqualTo(day.minusDays(3));
        Call.as("chair")
                .get("/v1/involvements/" + line)
                .then()
                .body("report.sentence", equalTo("72 hours before the conference starts"));
    }

    @Test
    void reportsForAReviewAreDueWorkingDaysBefore() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Conferences.bookLate(review, LocalDate.of(2027, 3, 17), "family").then().statusCode(200);
        var line = invited(review);

        assertThat(due(line, "B2.8-review")).isEqualTo(LocalDate.of(2027, 3, 10));
        Agencies.put("conference-admin", "/v1/involvements/" + line, "report", "{}")
                .then()
                .statusCode(200)
                .body("report.dueAt", equalTo("2027-03-10T10:00:00Z"));
        assertThat(due(review.toString(), "B2.10-invitations")).isEqualTo(LocalDate.of(2027, 1, 17));
    }

    @Test
    void aReviewIsToBeBookedAsManyWeeksBeforeAsTheCouncilSets() {
        var plan = Conferences.planFor(Families.registered("north-east"));

        assertThat(due(plan, "B2.10-booking")).isEqualTo(due(plan, "B1.5").minusWeeks(8));
    }

    private static String invited(UUID conference) {
        var agency = "gp-" + UUID.randomUUID();
        Conferences.expect(conference, agency, "gp");
        var line = Agencies.line(conference, agency);
        Agencies.invite(line);
        return line.substring("/v1/involvements/".length());
    }

    private static LocalDate due(String subject, String rule) {
        String due = Sittings.deadlines(subject)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ruleId == '" + rule + "' }.dueOn");
        return LocalDate.parse(Objects.requireNonNull(due, rule));
    }
}

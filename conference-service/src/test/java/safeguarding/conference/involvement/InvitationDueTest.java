package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** Surrey's practice (B2.9, B2.10): ask within a day, prompt six weeks before a review, invite a month before it. */
@QuarkusTest
@RealServers(service = "conference")
class InvitationDueTest {

    private static final String PROMPT = "B2.10-booking";
    private static final String INVITATIONS = "B2.10-invitations";

    @Test
    void aReviewIsToBeBookedSixWeeksBeforeItIsDueAndNobodyIsPromptedWhenItIs() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var reviewDue = due(plan, "B1.5");

        assertThat(due(plan, PROMPT)).isEqualTo(reviewDue.minusWeeks(6));
        assertThat(state(plan, PROMPT)).isEqualTo("open");

        var review = reviewOf(child);
        Conferences.book(review, weekday(reviewDue.minusWeeks(2))).then().statusCode(200);
        assertThat(state(plan, PROMPT)).isEqualTo("met");
    }

    @Test
    void aReviewThatIsPutOffIsToBeBookedAgain() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var review = reviewOf(child);
        Conferences.book(review, weekday(due(plan, "B1.5").minusWeeks(2)))
                .then()
                .statusCode(200);

        Conferences.action(review, "postponements", "{\"reason\": \"Snow.\"}")
                .then()
                .statusCode(200);

        assertThat(state(plan, PROMPT)).isEqualTo("open");
    }

    @Test
    void aReviewThatWasAskedForTwiceStaysBookedWhenTheOtherIsCancelled() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var review = reviewOf(child);
        var twice = reviewOf(child);
        Conferences.book(review, weekday(due(plan, "B1.5").minusWeeks(2)))
                .then()
                .statusCode(200);

        Conferences.action(twice, "cancellations", "{\"reason\": \"Asked for twice.\"}")
                .then()
                .statusCode(200);

        assertThat(state(plan, PROMPT)).isEqualTo("met");
    }

    @Test
    void theAgenciesOfAReviewAreInvitedAMonthBeforeAndTheLastInvitationMeetsIt() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var review = reviewOf(child);
        var day = weekday(due(plan, "B1.5").minusWeeks(1));
        Conferences.expect(review, "gp-" + review, "gp");
        Conferences.expect(review, "school-" + review, "school");

        Conferences.book(review, day).then().statusCode(200);
        assertThat(due(review.toString(), INVITATIONS)).isEqualTo(day.minusMonths(1));

        Agencies.invite(Agencies.line(review, "gp-" + review));
        assertThat(state(review.toString(), INVITATIONS)).isEqualTo("open");
        Agencies.invite(Agencies.line(review, "school-" + review));
        assertThat(state(review.toString(), INVITATIONS)).isEqualTo("met");
    }

    @Test
    void aCancelledReviewWaitsForNoInvitations() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var review = reviewOf(child);
        Conferences.expect(review, "gp-" + review, "gp");
        Conferences.book(review, weekday(due(plan, "B1.5").minusWeeks(1)))
                .then()
                .statusCode(200);

        Conferences.action(review, "cancellations", "{\"reason\": \"They moved.\"}")
                .then()
                .statusCode(200);

        assertThat(state(review.toString(), INVITATIONS)).isEqualTo("withdrawn");
        assertThat(state(plan, PROMPT)).isEqualTo("open");
    }

    @Test
    void anInitialConferenceHasNoMonthToInviteIn() {
        var conference = Conferences.requested(Families.registered("north-east"));
        Conferences.expect(conference, "gp-" + conference, "gp");
        Conferences.book(conference, Conferences.workingDayAfter(8)).then().statusCode(200);

        assertThat(states(conference.toString())).doesNotContainKey(INVITATIONS);
    }

    @Test
    void aConferenceIsAskedForWithinADayOfTheDecisionToHoldIt() {
        var child = Families.registered("north-east");
        var today = Conferences.today();
        var enquiry = Sittings.enquiry(today.toString(), child);
        var path = "/v1/section-47-enquiries/" + enquiry;
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(path))
                .body("{\"outcome\": \"conference-required\", \"on\": \"%s\"}".formatted(today))
                .post(path + "/conclusions")
                .then()
                .statusCode(200);
        assertThat(state(enquiry, "B2.9")).isEqualTo("open");

        Sittings.asked("initial", today.toString(), "\"enquiryId\": \"%s\"".formatted(enquiry), child);

        assertThat(state(enquiry, "B2.9")).isEqualTo("met");
    }

    private static UUID reviewOf(UUID child) {
        return Sittings.review(Conferences.today().toString(), child);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static LocalDate due(String subject, String rule) {
        return LocalDate.parse(Objects.requireNonNull(of(subject, rule).get("dueOn")));
    }

    private static String state(String subject, String rule) {
        return Objects.requireNonNull(of(subject, rule).get("state"));
    }

    private static Map<String, String> of(String subject, String rule) {
        return Objects.requireNonNull(states(subject).get(rule), rule);
    }

    private static Map<String, Map<String, String>> states(String subject) {
        List<Map<String, Object>> found =
                Sittings.deadlines(subject).then().statusCode(200).extract().path("items");
        return found.stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.get("ruleId")),
                        each -> Map.of(
                                "dueOn", String.valueOf(each.get("dueOn")), "state", String.valueOf(each.get("state"))),
                        (one, other) -> other));
    }
}

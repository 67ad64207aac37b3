package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import safeguarding.platform.local.home.Door;

/**
 * The demonstration council as {@code ./suite run} leaves it on the morning of 28 November 2013. The story comes last: its
 * conference is one more in time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilJourney {

    private static final WholeSuite SUITE = new WholeSuite();
    private static final Register REGISTER = new Register(SUITE);
    private static final Register REVIEWING = new Register(SUITE, "reviewing");

    @BeforeAll
    static void start() {
        SUITE.startWithTheCouncil();
    }

    @AfterAll
    static void stop() {
        SUITE.stop();
    }

    @Test
    @Order(1)
    void whatIsWrittenDownComesToTheFiguresOfTheReport() {
        assertThat(REGISTER.onPlans("2013-06-30")).isEqualTo("844");
        assertThat(REGISTER.onPlans("2013-11-28")).isEqualTo("900");
        assertThat(REGISTER.inTime("2012-04-01", "2013-03-31")).isEqualTo("45.0");
        assertThat(REGISTER.inTime("2013-04-01", "2013-11-28")).isEqualTo("77.0");
    }

    @Test
    @Order(1)
    void theScorecardAnswersThemAtTheGateway() {
        var today = figures("/v1/unit/scorecard?asAt=2013-11-28");
        assertThat(today.path("children-on-plans").path("value").asInt()).isEqualTo(900);
        assertThat(today.path("initial-conferences-in-time").path("value").asText())
                .isEqualTo("77.0");
        assertThat(today.path("initial-conferences-in-time")
                        .path("previousYear")
                        .path("value")
                        .asText())
                .isEqualTo("45.0");
        var june = figures("/v1/unit/scorecard?asAt=2013-06-30");
        assertThat(june.path("children-on-plans").path("value").asInt()).isEqualTo(844);
    }

    /** The figures of a scorecard by their id. */
    private static ObjectNode figures(String path) {
        var figures = JsonNodeFactory.instance.objectNode();
        new AtTheGateway(SUITE.ports().of(Door.GATEWAY), SUITE.token("head-of-safeguarding"))
                .read(path)
                .body()
                .path("figures")
                .forEach(figure -> figures.set(figure.path("id").asText(), figure));
        return figures;
    }

    @Test
    @Order(2)
    void everyLineWasTakenAndAnnouncedNothingOfThePast() {
        assertThat(REGISTER.count("import_record", "outcome not in ('created', 'updated')"))
                .isZero();
        assertThat(REGISTER.count("import_record", "findings::text like '%\"conflict\"%'"))
                .as("what the census and the histories tell otherwise")
                .isZero();
        assertThat(REGISTER.count("import_job", "kind = 'cin-census'")).isEqualTo(5);
        assertThat(REGISTER.count("conference", "stage = 'HELD' and (chair_id is null or quorum = 'NOT_RECORDED')"))
                .isZero();
        assertThat(REGISTER.count(
                        "event_journal",
                        "event_name in ('deadline-due-soon', 'deadline-overdue')"
                                + " and occurred_on < date '2013-11-28'"))
                .isZero();
    }

    @Test
    @Order(3)
    void theDayBeginsWithADiaryOpenEnquiriesAndRestrictedRecords() {
        assertThat(REGISTER.count("conference", "stage = 'SCHEDULED'")).isGreaterThan(40);
        assertThat(REGISTER.count("section_47_enquiry", "stage in ('OPEN', 'CONFERENCE_REQUIRED')"))
                .isGreaterThan(10);
        assertThat(REGISTER.count("child", "restricted")).isGreaterThan(4);
        assertThat(REGISTER.count("deadline", "state = 'OPEN'")).isGreaterThan(900);
        assertThat(REGISTER.count("deadline", "state = 'OVERDUE' and kind not in ('review-booking', 'agency-report')"))
                .isBetween(4, 60);
        assertThat(REGISTER.count("deadline", "state = 'OVERDUE' and kind = 'agency-report'"))
                .as("reports of agencies for the conferences of the next two days")
                .isBetween(1, 150);
        assertThat(REGISTER.count("deadline", "state = 'OVERDUE' and kind = 'review-booking'"))
                .as("reviews of the coming six weeks that nobody has booked")
                .isBetween(40, 300);
    }

    @Test
    @Order(3)
    void agenciesAreInvitedToWhatIsInTheDiary() {
        var invited = "invited_on = date '2013-11-28' and agency = ";
        assertThat(REGISTER.count("agency_involvement", invited + "'police-public-protection'"))
                .isEqualTo(REGISTER.count("conference", "stage = 'SCHEDULED'"));
        assertThat(REGISTER.count("agency_involvement", invited + "'gp-practice-elm'"))
                .isPositive();
    }

    @Test
    @Order(3)
    void everyLookedAfterChildWasTakenAndAnnouncedNothingOfThePast() {
        assertThat(REVIEWING.count("import_record", "outcome not in ('created', 'updated')"))
                .isZero();
        assertThat(REVIEWING.count("period_of_care", "ended_on is null and legal_status <> 'V4'"))
                .isBetween(800, 803);
        assertThat(REVIEWING.count(
                        "event_journal",
                        "event_name in ('deadline-due-soon', 'deadline-overdue')"
                                + " and occurred_on < date '2013-11-28'"))
                .isZero();
        assertThat(REVIEWING.count("iro_allocation", "ended_on is null and officer_id is null"))
                .isLessThan(30);
    }

    @Test
    @Order(3)
    void reviewsAreBookedDueAndOverdue() {
        assertThat(REVIEWING.count("looked_after_review", "stage = 'SCHEDULED'"))
                .isBetween(100, 300);
        assertThat(REVIEWING.count("deadline", "state = 'OVERDUE' and rule_id in ('C1.1', 'C1.2', 'C1.3')"))
                .isBetween(3, 80);
        assertThat(REVIEWING.count("deadline", "state = 'MET' and rule_id in ('C1.1', 'C1.2', 'C1.3')"))
                .isGreaterThan(
                        8 * REVIEWING.count("deadline", "state = 'MET_LATE' and rule_id in ('C1.1', 'C1.2', 'C1.3')"));
        assertThat(REVIEWING.count("iro_challenge", "resolved_on is not null")).isGreaterThan(10);
    }

    @Test
    @Order(3)
    void childrenWithPlanAndCareAreKnownToBeBoth() {
        assertThat(REVIEWING.countOnceAtLeast(40, "dual_status", "ended_on is null and withdrawn_on is null"))
                .isBetween(40, 75);
    }

    @Test
    @Order(3)
    void theAuditsOfLastYearAreThereAndSupervisionBecameBetter() {
        assertThat(auditing().read("/qa-audit/v1/qa-officers").body().path("items"))
                .hasSize(4);
        assertThat(audits().findValuesAsText("reference")).contains("QA-2012/1", "QA-2012/6");
        var change = auditing()
                .read("/qa-audit/v1/audits/" + audit("/reference", "QA-2012/4") + "/comparison")
                .body()
                .path("rows")
                .path(0)
                .path("changes")
                .path(0);
        assertThat(change.path("verdict").asText()).isEqualTo("better");
        assertThat(change.path("points").asDouble()).isPositive();
    }

    @Test
    @Order(3)
    void theSampleOfLongPlansIsDrawnFromWhatWasToldAndCanBeDrawnAgain() {
        var sample = auditing()
                .read("/qa-audit/v1/samples?auditId=" + audit("/plan/title", "Plans of eighteen months and over"))
                .body()
                .path("items")
                .path(0)
                .path("sampleId")
                .asText();
        var again =
                auditing().ask("/qa-audit/v1/samples/" + sample + "/redraws").body();
        assertThat(again.path("sameFrame").asBoolean()).isTrue();
        assertThat(again.path("sameCases").asBoolean()).isTrue();
        assertThat(again.path("frameSizeNow").asInt())
                .isEqualTo(REGISTER.count(
                        "protection_plan",
                        "ended_on is null and started_on <= date '2012-05-28'"
                                + " and child_id in (select id from child where not restricted)"));
        assertThat(auditing()
                        .read("/qa-audit/v1/sample-cases?limit=200&sampleId=" + sample)
                        .body()
                        .path("items"))
                .hasSize(24);
    }

    private static AtTheGateway auditing() {
        return new AtTheGateway(SUITE.ports().of(Door.GATEWAY), SUITE.token("qa-manager"), "quality-assurance");
    }

    private static JsonNode audits() {
        return auditing().read("/qa-audit/v1/audits?limit=200").body().path("items");
    }

    /** The identifier of the audit that says this at a place. */
    private static String audit(String place, String value) {
        for (var audit : audits()) {
            if (audit.at(place).asText().equals(value)) {
                return audit.path("auditId").asText();
            }
        }
        throw new AssertionError("There is no audit that says at " + place + ": " + value);
    }

    @Test
    @Order(4)
    void theStoryOfTheWelcomeIsToldInTheMiddleOfIt() {
        var story = new Story(SUITE, "S131128");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        story.conferenceIsHeld();

        assertThat(story.childsView()).contains(story.conferenceId().toString());
    }
}

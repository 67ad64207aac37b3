package safeguarding.reviewing.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.ServiceRows;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.ToldByConference;

/** This service, as the matrices see it. */
final class ReviewingRows implements ServiceRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";
    private static final String TODAY = LocalDate.now(CivilTime.ZONE).toString();

    private static final String EPISODE = """
            {"startedOn": "2013-06-03", "reason": "S", "legalStatus": "C1", "categoryOfNeed": "N1", "placement": %s}""".formatted(LookedAfter.FOSTER);

    private static final String HELD = "{\"openedOn\": \"2013-12-16\", \"meeting\": true}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("registerReviewingChild", LookedAfter.child("C1", "north-east")),
            Map.entry("replaceReviewingChild", "{\"responsibility\": {\"area\": \"north-east\"}}"),
            Map.entry("searchReviewingChildren", "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"2009-04-17\"}"),
            Map.entry(
                    "replaceReviewingChildRestriction",
                    "{\"restricted\": true, \"reason\": \"A relative works here.\"}"),
            Map.entry("withdrawReviewingChild", REASON),
            Map.entry(
                    "startPeriodOfCare",
                    "{\"childId\": \"{childId}\", \"startedOn\": \"2014-01-06\", \"legalStatus\": \"C1\","
                            + " \"categoryOfNeed\": \"N1\", \"placement\": " + LookedAfter.FOSTER + "}"),
            Map.entry(
                    "startCareEpisode",
                    "{\"startedOn\": \"2014-01-06\", \"reason\": \"P\", \"legalStatus\": \"C1\", \"placement\": "
                            + LookedAfter.OTHER_FOSTER + "}"),
            Map.entry("recordShortBreakStay", "{\"from\": \"2014-01-03\", \"to\": \"2014-01-05\"}"),
            Map.entry("endPeriodOfCare", "{\"endedOn\": \"" + TODAY + "\", \"reason\": \"E4A\"}"),
            Map.entry("correctPeriodOfCare", "{\"episodes\": [" + EPISODE + "], \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawPeriodOfCare", REASON),
            Map.entry(
                    "registerReviewingOfficer",
                    "{\"staffId\": \"S3001\", \"details\": " + Officers.details("north-east") + "}"),
            Map.entry("replaceReviewingOfficer", "{\"details\": " + Officers.details("north-east") + "}"),
            Map.entry("recordSiblings", "{\"childId\": \"{childId}\", \"siblingId\": \"{siblingId}\"}"),
            Map.entry("withdrawSiblingTie", REASON),
            Map.entry("allocateIro", "{\"officerId\": \"{officerId}\", \"from\": \"2014-01-06\"}"),
            Map.entry(
                    "recordIroHandOver",
                    "{\"to\": {\"officerId\": \"{nextOfficerId}\"}, \"handOver\": {\"reason\": \"Leaves.\","
                            + " \"openMatters\": []}}"),
            Map.entry(
                    "recordIroCover",
                    "{\"officerId\": \"{nextOfficerId}\", \"from\": \"2014-01-06\", \"to\": \"2014-01-10\"}"),
            Map.entry(
                    "recordCaseloadCover",
                    "{\"standInId\": \"{nextOfficerId}\", \"from\": \"2014-03-03\", \"to\": \"2014-03-07\"}"),
            Map.entry("endIroCover", "{\"lastDay\": \"2014-02-03\"}"),
            Map.entry(
                    "correctIroAllocation",
                    "{\"terms\": [{\"officerId\": \"{officerId}\", \"from\": \"2013-06-03\"}], \"covers\": [],"
                            + " \"reason\": \"Mistyped.\"}"),
            Map.entry(
                    "recordLookedAfterReview",
                    "{\"periodId\": \"{periodId}\", \"held\": {\"openedOn\": \"2014-05-06\", \"meeting\": true}}"),
            Map.entry("correctLookedAfterReview", "{\"held\": " + HELD + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawLookedAfterReview", REASON),
            Map.entry("bookLookedAfterReview", "{\"startsAt\": \"2013-12-16T10:00:00Z\", \"meeting\": true}"),
            Map.entry("cancelLookedAfterReview", REASON),
            Map.entry("recordLookedAfterReviewOpening", "{\"openedOn\": \"2013-12-16\", \"meeting\": true}"),
            Map.entry(
                    "recordLookedAfterReviewAdjournment",
                    "{\"on\": \"2013-12-16\", \"reason\": \"The school report is missing.\"}"),
            Map.entry("completeLookedAfterReview", "{\"finishedOn\": \"2013-12-20\"}"),
            Map.entry(
                    "askForReviewSooner",
                    "{\"kind\": \"iro-asks\", \"notedOn\": \"2014-01-06\", \"day\": \"2014-01-20\"}"),
            Map.entry("withdrawReviewCall", REASON),
            Map.entry("recordReviewExemption", "{\"until\": \"2014-03-03\", \"reason\": \"In hospital.\"}"),
            Map.entry("withdrawReviewExemption", REASON),
            Map.entry("breakReviewingGlass", REASON),
            Map.entry("cancelReviewingImport", REASON),
            Map.entry("cancelReviewingEventReplay", REASON),
            Map.entry("discardReviewingInboxParked", REASON),
            Map.entry(
                    "requestReviewingEventReplay",
                    "{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}"),
            Map.entry(
                    "replaceReviewingIndicatorTarget",
                    "{\"value\": 75.0, \"direction\": \"at-least\", \"source\": \"Invented.\"}"),
            Map.entry(
                    "replaceReviewingIndicatorComparator",
                    "{\"group\": \"statistical-neighbours\", \"value\": 68.0, \"source\": \"Invented.\"}"),
            Map.entry(
                    "recomputeReviewingDeadlines",
                    "{\"ruleId\": \"C1.1\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}"),
            Map.entry("recomputeReviewingDeadline", "{\"ruleSet\": \"current\", \"apply\": true}"));

    @Override
    public String service() {
        return "reviewing";
    }

    @Override
    public String purpose() {
        return "independent-review";
    }

    /** Partners, the duty team and whoever breaks a glass are admitted for casework. */
    @Override
    public String purposeOf(TestTokens caller) {
        return caller.roles().contains("case-system") ? purpose() : "direct-care";
    }

    @Override
    public List<String> insiders() {
        return List.of("conference-admin", "head-of-safeguarding", "iro", "qa-manager", "case-system");
    }

    @Override
    public ToldStory told() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        String event = Call.as("iro")
                .get("/v1/events?limit=1&subject=" + child)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        var allocation = Officers.allocationOf(child);
        var officer = Officers.registered("north-east");
        var next = Officers.registered("north-east");
        Officers.named(allocation, officer, "2013-06-03").then().statusCode(200);
        var cover = Officers.covered(allocation, next, "2014-02-01", "2014-02-28");
        var sibling = LookedAfter.registered("north-east");
        var tie = Officers.siblings(child, LookedAfter.registered("north-east"));
        // A review of late, so that the next is not overdue and can be excused.
        var today = LocalDate.now(CivilTime.ZONE);
        Reviewed.held(period, today.minusDays(10));
        var chain = Reviewed.chainOf(period);
        var review = Reviewed.scheduled(period, "2014-01-06T10:00:00Z");
        return new ToldStory(Map.ofEntries(
                Map.entry("childId", child.toString()),
                Map.entry("periodId", lastOf(period)),
                Map.entry("eventId", event),
                Map.entry("allocationId", lastOf(allocation)),
                Map.entry("coverId", cover.toString()),
                Map.entry("officerId", officer.toString()),
                Map.entry("nextOfficerId", next.toString()),
                Map.entry("siblingId", sibling.toString()),
                Map.entry("tieId", lastOf(tie)),
                Map.entry("chainId", lastOf(chain)),
                Map.entry("reviewId", lastOf(review)),
                Map.entry("dualStatusId", ToldByConference.dualStatusOf(child).toString()),
                Map.entry("proceedingsId", ToldByConference.proceedingsOf(child).toString()),
                Map.entry(
                        "callId",
                        Reviewed.calledFor(chain, "2014-01-06", "2014-01-20").toString()),
                Map.entry(
                        "exemptionId",
                        Reviewed.excused(chain, today.plusDays(120)).toString())));
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public String body(String operationId) {
        var body = BODIES.get(operationId);
        if (body == null) {
            throw new AssertionError("No body is given here for the operation " + operationId);
        }
        return body;
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("deadlineId", "indicatorId", "officerId", "ruleId", "year");
    }
}

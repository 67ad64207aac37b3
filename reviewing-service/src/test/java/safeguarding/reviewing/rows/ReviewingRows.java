package safeguarding.reviewing.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.ServiceRows;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.Kept;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Returned;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.ToldByConference;
import safeguarding.reviewing.fixture.Visited;

/** This service, as the matrices see it. */
final class ReviewingRows implements ServiceRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";
    private static final String TODAY = LocalDate.now(CivilTime.ZONE).toString();

    private static final String IN_A_MONTH =
            LocalDate.now(CivilTime.ZONE).plusMonths(1).toString();

    private static final String EPISODE = """
            {"startedOn": "2013-06-03", "reason": "S", "legalStatus": "C1", "categoryOfNeed": "N1", "placement": %s}""".formatted(LookedAfter.FOSTER);

    private static final String HELD = "{\"openedOn\": \"2013-12-16\", \"meeting\": true}";

    private static final String ELEMENT = "{\"kind\": \"contact\", \"agreedOn\": \"%s\", \"significant\": true,"
            + " \"considered\": {\"reason\": \"The carers gave notice.\"}}";

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
            Map.entry(
                    "recordLookedAfterVisit",
                    "{\"periodId\": \"{periodId}\", \"visit\": " + Visited.made("2013-06-10", Visited.ALONE) + "}"),
            Map.entry(
                    "correctLookedAfterVisit",
                    "{\"visit\": " + Visited.made("2013-06-10", Visited.NOT_ALONE) + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawLookedAfterVisit", REASON),
            Map.entry(
                    "recordChallenge",
                    "{\"periodId\": \"{periodId}\", \"matter\": " + Challenged.matter("2013-09-02") + "}"),
            Map.entry(
                    "correctChallenge",
                    "{\"course\": {\"matter\": " + Challenged.matter("2013-09-02")
                            + ", \"talks\": [], \"stages\": [], \"cafcassReferrals\": [], \"legalAdvice\": []},"
                            + " \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawChallenge", REASON),
            Map.entry(
                    "recordChallengeTalk",
                    "{\"on\": \"2013-09-04\", \"with\": \"The manager\", \"result\": \"No answer.\"}"),
            Map.entry(
                    "startChallengeStage",
                    "{\"level\": \"team-manager\", \"startedOn\": \"2013-09-09\", \"addressedTo\": \"The manager\"}"),
            Map.entry(
                    "recordChallengeOutcome",
                    "{\"on\": \"2013-09-20\", \"resolution\": \"agreed\", \"effect\": \"plan-changed\"}"),
            Map.entry("recordCafcassReferral", "{\"on\": \"2013-09-10\", \"reason\": \"Two years of drift.\"}"),
            Map.entry(
                    "recordChallengeLegalAdvice",
                    "{\"on\": \"2013-09-10\", \"from\": \"A solicitor\", \"summary\": \"Ask the court.\"}"),
            Map.entry(
                    "recordChallengeAnswer",
                    "{\"answeredOn\": \"2013-09-12\", \"position\": \"agrees\", \"words\": \"So be it.\"}"),
            Map.entry(
                    "correctChallengeAnswer",
                    "{\"answer\": {\"answeredOn\": \"2013-09-12\", \"position\": \"disagrees\", \"words\": \"No.\"},"
                            + " \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawChallengeAnswer", REASON),
            Map.entry("recordCarePlanElement", ELEMENT.formatted("2014-01-06")),
            Map.entry(
                    "correctCarePlanElement",
                    "{\"element\": %s, \"reason\": \"Mistyped.\"}".formatted(ELEMENT.formatted("2013-12-02"))),
            Map.entry("withdrawCarePlanElement", REASON),
            Map.entry(
                    "recordPermanencePlan",
                    "{\"decidedOn\": \"2014-01-06\", \"route\": \"adoption\", \"alongside\": \"return-home\","
                            + " \"twinTrack\": true, \"considered\": {\"reason\": \"The court asked for it.\"}}"),
            Map.entry(
                    "correctPermanencePlan",
                    "{\"permanencePlan\": {\"decidedOn\": \"2013-09-03\", \"route\": \"adoption\","
                            + " \"twinTrack\": false}, \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawPermanencePlan", REASON),
            Map.entry("startPermanenceLine", "{\"line\": \"special-guardianship\", \"startedOn\": \"2014-01-06\"}"),
            Map.entry("recordPermanenceLineStep", "{\"step\": \"consent-given\", \"on\": \"2014-01-06\"}"),
            Map.entry("endPermanenceLine", "{\"endedOn\": \"2014-02-03\", \"end\": \"another-route\"}"),
            Map.entry(
                    "correctPermanenceLine",
                    "{\"startedOn\": \"2013-09-02\", \"steps\": [{\"step\": \"agency-decision\", \"on\":"
                            + " \"2013-09-17\"}], \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawPermanenceLine", REASON),
            Map.entry("replacePermanenceDriftRule", "{\"active\": true, \"amount\": 3}"),
            Map.entry("recordReviewPapers", "{\"socialWorkReportOn\": \"2013-12-30\"}"),
            Map.entry(
                    "recordReviewParticipation",
                    "{\"told\": {\"attendance\": [], \"chairedByChild\": false, \"seenAlone\":"
                            + " {\"notBecause\": \"child-refused\"}}}"),
            Map.entry("recordReviewConsultation", AtReview.question("2013-12-20")),
            Map.entry("recordReviewConsultationAnswer", "{\"answeredOn\": \"2013-12-27\", \"how\": \"in-writing\"}"),
            Map.entry(
                    "correctReviewConsultation",
                    "{\"question\": " + AtReview.question("2013-12-19") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawReviewConsultation", REASON),
            Map.entry("recordChildsWords", AtReview.spoken("everybody")),
            Map.entry(
                    "correctChildsWords",
                    "{\"spoken\": " + AtReview.spoken("professionals") + ", \"reason\": \"She asked for it.\"}"),
            Map.entry("recordChildsWordsInfluence", "{\"changed\": true, \"because\": \"She will see her nan.\"}"),
            Map.entry("withdrawChildsWords", REASON),
            Map.entry(
                    "recordReviewDecision",
                    "{\"reviewId\": \"{heldReviewId}\", \"made\": " + AtReview.decision(IN_A_MONTH) + "}"),
            Map.entry("completeReviewDecision", "{\"doneOn\": \"" + TODAY + "\"}"),
            Map.entry("correctReviewDecision", "{\"made\": " + AtReview.decision(TODAY) + ", \"reason\": \"Sooner.\"}"),
            Map.entry("withdrawReviewDecision", REASON),
            Map.entry("recordReviewRecord", "{}"),
            Map.entry(
                    "recordIroContact",
                    "{\"chainId\": \"{chainId}\", \"made\": " + AtReview.midway("2013-11-04") + "}"),
            Map.entry(
                    "correctIroContact",
                    "{\"made\": " + AtReview.midway("2013-11-05") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawIroContact", REASON),
            Map.entry(
                    "requestSealedRecordOpening",
                    "{\"councilChildId\": \"R-nobody\", \"ground\": \"court\", \"reason\": \"The court asks.\"}"),
            Map.entry(
                    "replaceReviewingRetention",
                    "{\"retention\": \"adopted\", \"basisOn\": \"2014-01-06\", \"reason\": \"Adopted elsewhere.\"}"),
            Map.entry("addReviewingLegalHold", "{\"kind\": \"inquiry\", \"reason\": \"The inquiry asks for it.\"}"),
            Map.entry("endReviewingLegalHold", REASON),
            Map.entry("requestReviewingDestruction", REASON),
            Map.entry("concludeReviewingDestructionReview", "{\"approved\": false, \"reason\": \"Not yet.\"}"),
            Map.entry(
                    "recordMissingEpisode",
                    "{\"periodId\": \"{periodId}\", \"told\": "
                            + Returned.missing("2013-07-01", ", \"endedOn\": \"2013-07-02\"") + "}"),
            Map.entry(
                    "replaceMissingEpisode",
                    "{\"told\": " + Returned.missing("2013-09-03", ", \"endedOn\": \"2013-09-05\"")
                            + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawMissingEpisode", REASON),
            Map.entry(
                    "recordCaseHolding",
                    "{\"periodId\": \"{periodId}\", \"told\": "
                            + Returned.holder("S2077", "2013-01-07", ", \"until\": \"2013-06-03\"") + "}"),
            Map.entry(
                    "replaceCaseHolding",
                    "{\"told\": " + Returned.holder("S2077", "2013-06-03", "") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawCaseHolding", REASON),
            Map.entry(
                    "recordHealthRecord",
                    "{\"periodId\": \"{periodId}\", \"told\": " + Returned.health("dental-check", "2013-09-03", "")
                            + "}"),
            Map.entry(
                    "replaceHealthRecord",
                    "{\"told\": " + Returned.health("dental-check", "2013-09-05", "") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawHealthRecord", REASON),
            Map.entry(
                    "recordHealthYear",
                    "{\"periodId\": \"{periodId}\", \"told\": " + Returned.year(2015, ", \"convicted\": false") + "}"),
            Map.entry(
                    "replaceHealthYear",
                    "{\"told\": " + Returned.year(2014, ", \"convicted\": true") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawHealthYear", REASON),
            Map.entry(
                    "recordFormerPermanence",
                    "{\"periodId\": \"{periodId}\", \"told\": " + Returned.adopted("2011-05-06") + "}"),
            Map.entry(
                    "replaceFormerPermanence",
                    "{\"told\": " + Returned.adopted("2011-05-09") + ", \"reason\": \"Mistyped.\"}"),
            Map.entry("withdrawFormerPermanence", REASON),
            Map.entry("recordReviewingInactiveNhsNumbers", "{\"nhsNumbers\": [\"9990000034\"]}"),
            Map.entry(
                    "recordReviewingCpIsResults",
                    "{\"results\": [{\"nhsNumber\": \"9990000034\", \"result\": \"CPR06\"}]}"),
            Map.entry("requestLookedAfterVisit", "{\"askedOn\": \"2013-06-20\", \"askedBy\": \"child\"}"),
            Map.entry("withdrawLookedAfterVisitRequest", REASON),
            Map.entry("breakReviewingGlass", REASON),
            Map.entry("recordIroAnnualReportPublication", REASON),
            Map.entry("replaceIroAnnualReportCommentary", "{\"text\": \"A year of change.\"}"),
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
        return List.of("conference-admin", "head-of-safeguarding", "iro", "qa-manager", "case-system", "team-manager");
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
        var held = Reviewed.held(period, today.minusDays(10));
        var chain = Reviewed.chainOf(period);
        var review = Reviewed.scheduled(period, "2014-01-06T10:00:00Z");
        var challenge = Challenged.raised(period, "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        var plan = CarePlanned.planOf(period);
        var element = CarePlanned.agreed(plan, "contact", "2013-12-02");
        var permanence = CarePlanned.decided(plan, "2013-09-02", "adoption");
        var line = CarePlanned.followed(plan, "adoption", "2013-09-02");
        CarePlanned.step(plan, line, "agency-decision", "2013-09-16").then().statusCode(200);
        return new ToldStory(Map.ofEntries(
                Map.entry("holdId", lastOf(Kept.held(child))),
                Map.entry("destructionId", lastOf(Kept.proposed(child))),
                Map.entry(
                        "missingEpisodeId",
                        lastOf(Returned.added(
                                "/v1/missing-episodes",
                                period,
                                Returned.missing("2013-09-03", ", \"endedOn\": \"2013-09-04\"")))),
                Map.entry(
                        "caseHoldingId",
                        lastOf(Returned.added(
                                "/v1/case-holdings", period, Returned.holder("S2077", "2013-06-03", "")))),
                Map.entry(
                        "healthRecordId",
                        lastOf(Returned.added(
                                "/v1/health-records", period, Returned.health("dental-check", "2013-09-04", "")))),
                Map.entry(
                        "healthYearId",
                        lastOf(Returned.added(
                                "/v1/health-years", period, Returned.year(2014, ", \"convicted\": false")))),
                Map.entry(
                        "formerPermanenceId",
                        lastOf(Returned.added("/v1/former-permanences", period, Returned.adopted("2011-05-06")))),
                Map.entry("visitRequestId", lastOf(Visited.askedFor(period, "2013-06-11", "notice"))),
                Map.entry("visitId", lastOf(Visited.alone(period, "2013-06-10"))),
                Map.entry("challengeId", lastOf(challenge)),
                Map.entry("answerId", lastOf(Challenged.answered(challenge, "team-manager", "2013-09-12"))),
                Map.entry("carePlanId", lastOf(plan)),
                Map.entry("elementId", element),
                Map.entry("permanencePlanId", permanence),
                Map.entry("lineId", line),
                Map.entry("driftRuleId", "PD3"),
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
                Map.entry("heldReviewId", lastOf(held)),
                Map.entry("consultationId", lastOf(AtReview.asked(review))),
                Map.entry("wordsId", lastOf(AtReview.said(held, "everybody"))),
                Map.entry("decisionId", lastOf(AtReview.decided(held, IN_A_MONTH))),
                Map.entry("contactId", lastOf(AtReview.contacted(chain, AtReview.midway("2013-11-04")))),
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
        return Set.of(
                "date",
                "deadlineId",
                "driftRuleId",
                "edition",
                "indicatorId",
                "officerId",
                "ruleId",
                "section",
                "year");
    }
}

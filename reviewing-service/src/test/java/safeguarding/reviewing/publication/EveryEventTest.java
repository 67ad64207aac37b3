package safeguarding.reviewing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.desk.incoming.MorningRound;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.Kept;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reported;
import safeguarding.reviewing.fixture.Returned;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.ToldByConference;
import safeguarding.reviewing.fixture.Visited;

/** Every event of the catalogue is really sent, as the catalogue says, and none holds a personal value. */
@QuarkusTest
@RealServers(service = "reviewing")
class EveryEventTest {

    /** Needs another edition of a rule; the foundation's tests send it. */
    private static final Set<String> NOT_TO_BE_HAD_HERE = Set.of("deadline-recomputed");

    private static final SentEvents EVENTS = SentEvents.of("reviewing");
    private static final List<String> PERSONAL = List.of(
            "Xanthippe",
            "2009-04-17",
            "9990000018",
            "D936200115001",
            "RH1 1AA",
            "FC-1",
            "Mistyped",
            "Okafor",
            "Leaves the unit",
            "health assessment",
            "No report",
            "hospital",
            "Nobody was at home",
            "S2077",
            "SW2077",
            "strengths-and-difficulties",
            "plan of adoption",
            "No answer",
            "years of drift",
            "the court",
            "family is being looked for",
            "Twice a week",
            "gave notice",
            "DOC-20831");

    @Inject
    MorningRound round;

    @Test
    void isSentAsTheCatalogueSays() {
        var expected = new TreeSet<>(EVENTS.promised());
        expected.removeAll(NOT_TO_BE_HAD_HERE);

        everythingHappens();
        allocationsHappen();
        reviewsHappen();
        visitsHappen();
        challengesHappen();
        carePlansHappen();
        partIsTaken();
        decisionsAreFollowed();
        plansAreTold();
        recordsAreSealed();
        recordsAreKept();
        returnsAreAnswered();
        yearsAreReported();
        round.make(LocalDate.now(CivilTime.ZONE));

        var sent = EVENTS.readUntilAllOf(expected);

        assertThat(EVENTS.namesOf(sent)).containsAll(expected);
        assertThat(sent)
                .allSatisfy(event ->
                        assertThat(EVENTS.faults(event)).as(EVENTS.name(event)).isEmpty());
        for (var event : sent) {
            PERSONAL.forEach(value -> assertThat(event.everything()).doesNotContain(value));
        }
    }

    private static void everythingHappens() {
        var child = LookedAfter.registered("north-east");
        var record = "/v1/children/" + child;
        replace(record, "\"name\": {\"given\": \"Xanthippe\"}", "north-west", "S7");
        for (var restricted : List.of(true, false)) {
            var head = TestTokens.of("head-of-safeguarding").staff("S-named");
            Call.as(head)
                    .header("If-Match", Call.as(head).get(record).header("ETag"))
                    .body("{\"restricted\": %s, \"reason\": \"A relative works here.\"}".formatted(restricted))
                    .put(record + "/restriction")
                    .then()
                    .statusCode(200);
            if (restricted) {
                breakGlass(record);
            }
        }
        withdraw("/v1/children/" + LookedAfter.registered("north-east"), "conference-admin");
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"2013-08-12\", \"reason\": \"B\", \"legalStatus\": \"C1\", \"placement\": %s}"
                                .formatted(LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        LookedAfter.corrected(
                        period,
                        ("{\"episodes\": [{\"startedOn\": \"2013-06-04\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                        + " \"categoryOfNeed\": \"N1\", \"placement\": %s, \"endedOn\": \"2013-10-30\","
                                        + " \"endReason\": \"E4B\"}], \"reason\": \"Mistyped.\"}")
                                .formatted(LookedAfter.FOSTER))
                .then()
                .statusCode(200);
        withdraw(period, "case-system");
        var series = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "V4");
        LookedAfter.happens(series, "stays", "{\"from\": \"2013-07-05\", \"to\": \"2013-07-07\"}")
                .then()
                .statusCode(200);
    }

    private static void recordsAreSealed() {
        var council = LookedAfter.councilChildId();
        var child = LookedAfter.registeredAs(LookedAfter.child(council, "north-east"));
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        Adopted.from(period);
        for (var end : List.of("\"2013-10-31\", \"endReason\": \"E12\"", "\"2013-10-31\", \"endReason\": \"E4A\"")) {
            Adopted.opened(Adopted.KEEPER, council).then().statusCode(201);
            Call.as(Adopted.KEEPER)
                    .header("If-Match", Call.as(Adopted.KEEPER).get(period).header("ETag"))
                    .body(("{\"episodes\": [{\"startedOn\": \"2013-06-03\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                    + " \"categoryOfNeed\": \"N1\", \"placement\": %s, \"endedOn\": %s}],"
                                    + " \"reason\": \"Mistyped.\"}")
                            .formatted(LookedAfter.FOSTER, end))
                    .put(period)
                    .then()
                    .statusCode(200);
        }
    }

    private static void recordsAreKept() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        Call.as(Kept.FIRST)
                .header("If-Match", "\"0\"")
                .body("{\"retention\": \"looked-after\", \"reason\": \"So the court ordered.\"}")
                .put("/v1/children/" + child + "/retention")
                .then()
                .statusCode(200);
        Kept.lifted(Kept.held(child)).then().statusCode(200);
        var destruction = Kept.proposed(child);
        Kept.decided(Kept.SECOND, destruction, true).then().statusCode(200);
        Kept.done(destruction).then().statusCode(200);
    }

    private static void allocationsHappen() {
        var first = Officers.registered("north-east");
        var second = Officers.registered("north-east");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}"
                        .formatted(Officers.details("north-east").replace("100", "60")))
                .put("/v1/reviewing-officers/" + first)
                .then()
                .statusCode(200);
        var child = LookedAfter.registered("north-east");
        withdraw(Officers.siblings(child, LookedAfter.registered("north-east")), "case-system");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        var allocation = Officers.allocationOf(child);
        Officers.named(allocation, first, "2013-06-11").then().statusCode(200);
        var cover = Officers.covered(allocation, second, "2013-07-01", "2013-07-14");
        Officers.happens(allocation, "covers/" + cover + "/endings", "{\"lastDay\": \"2013-07-07\"}")
                .then()
                .statusCode(200);
        Officers.handedOver(allocation, second, "2013-09-02").then().statusCode(200);
        Officers.corrected(allocation, Officers.terms()).then().statusCode(200);
        startsOn(period, "2013-06-05");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        withdraw(period, "case-system");
        // On one of these days a child became looked after whose IRO is due to be named before long.
        var today = LocalDate.now(CivilTime.ZONE);
        today.minusDays(12)
                .datesUntil(today.plusDays(1))
                .forEach(day -> LookedAfter.period(LookedAfter.registered("north-east"), day.toString(), "C1"));
        var next = LookedAfter.registered("north-east");
        LookedAfter.period(next, today.toString(), "C1");
        Officers.named(Officers.allocationOf(next), second, today.toString())
                .then()
                .statusCode(200);
    }

    private static void plansAreTold() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        ToldByConference.dualStatusOf(child);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        startsOn(period, "2013-06-05");
        withdraw(period, "case-system");
    }

    private static void reviewsHappen() {
        var today = LocalDate.now(CivilTime.ZONE);
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var chain = Reviewed.chainOf(period);
        var call = Reviewed.calledFor(chain, "2013-06-10", "2013-06-20");
        happens(chain, "calls/" + call + "/withdrawals", "{\"reason\": \"There is none.\"}");
        happens(
                Reviewed.scheduled(period, "2013-06-24T09:00:00Z"),
                "cancellations",
                "{\"reason\": \"The IRO is ill.\"}");
        var review = Reviewed.scheduled(period, "2013-06-25T09:00:00Z");
        happens(review, "openings", "{\"openedOn\": \"2013-06-25\", \"meeting\": true}");
        happens(review, "adjournments", "{\"on\": \"2013-06-25\", \"reason\": \"No report.\"}");
        happens(review, "completions", "{\"finishedOn\": \"2013-07-01\"}");
        Reviewed.corrected(review, "{\"openedOn\": \"2013-06-26\", \"meeting\": true}")
                .then()
                .statusCode(200);
        happens(review, "withdrawals", "{\"reason\": \"There is none.\"}");
        Reviewed.held(period, today.minusDays(10));
        var exemption = Reviewed.excused(chain, today.plusDays(120));
        happens(chain, "exemptions/" + exemption + "/withdrawals", "{\"reason\": \"There is none.\"}");
    }

    private static void visitsHappen() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        Visited.recorded(period, "2013-06-05", Visited.NOT_SEEN).then().statusCode(201);
        var visit = Visited.alone(period, "2013-06-07");
        Visited.corrected(visit, "2013-06-08", Visited.NOT_ALONE).then().statusCode(200);
        Visited.withdrawn(visit).then().statusCode(200);
        Visited.withdrawn(Visited.askedFor(period, "2013-06-20", "notice"))
                .then()
                .statusCode(200);
    }

    private static void challengesHappen() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var challenge = Challenged.raised(period, "2013-09-02");
        happens(challenge, "talks", "{\"on\": \"2013-09-04\", \"with\": \"Mrs Okafor\", \"result\": \"No answer.\"}");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        happens(challenge, "cafcass-referrals", "{\"on\": \"2013-09-10\", \"reason\": \"Two years of drift.\"}");
        happens(
                challenge,
                "legal-advice",
                "{\"on\": \"2013-09-10\", \"from\": \"Mr Okafor\", \"summary\": \"Ask the court.\"}");
        var answer = Challenged.answered(challenge, "team-manager", "2013-09-12");
        var manager = Call.as("team-manager")
                .header("If-Match", Call.as("iro").get(answer).header("ETag"))
                .body("{\"answer\": %s, \"reason\": \"Mistyped.\"}"
                        .formatted(Challenged.answer("team-manager", "2013-09-13")));
        manager.put(answer).then().statusCode(200);
        withdraw(answer, "team-manager");
        Challenged.resolved(challenge, "2013-09-20", "plan-changed").then().statusCode(200);
        Call.as("iro")
                .header("If-Match", Call.as("iro").get(challenge).header("ETag"))
                .body(("{\"course\": {\"matter\": %s, \"talks\": [], \"stages\": [], \"cafcassReferrals\": [],"
                                + " \"legalAdvice\": [], \"outcome\": {\"on\": \"2013-09-20\", \"resolution\": \"agreed\","
                                + " \"effect\": \"practice-changed\"}}, \"reason\": \"Mistyped.\"}")
                        .formatted(Challenged.matter("2013-09-02")))
                .put(challenge)
                .then()
                .statusCode(200);
        happens(challenge, "withdrawals", "{\"reason\": \"There is none.\"}");
    }

    private static void carePlansHappen() {
        var plan = CarePlanned.planOf(LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1"));
        var told = ", \"reference\": \"DOC-20831\", \"summary\": \"Twice a week.\", \"considered\": {\"reason\":"
                + " \"The carers gave notice.\"}";
        var element = CarePlanned.agreed(plan, "contact", "2013-06-17");
        CarePlanned.happens(plan, "elements", CarePlanned.element("contact", "2013-07-01", true, told))
                .then()
                .statusCode(200);
        corrected(
                plan,
                "elements/" + element,
                "{\"element\": %s, \"reason\": \"Mistyped.\"}"
                        .formatted(CarePlanned.element("contact", "2013-06-18", true, told)));
        withdrawn(plan, "elements/" + element);
        var route = CarePlanned.decided(plan, "2013-07-01", "adoption");
        corrected(
                plan,
                "permanence-plans/" + route,
                "{\"permanencePlan\": {\"decidedOn\": \"2013-07-02\", \"route\": \"adoption\", \"alongside\":"
                        + " \"return-home\", \"twinTrack\": true}, \"reason\": \"Mistyped.\"}");
        withdrawn(plan, "permanence-plans/" + route);
        var line = CarePlanned.followed(plan, "adoption", "2013-07-01");
        CarePlanned.step(plan, line, "agency-decision", "2013-07-08").then().statusCode(200);
        happens(plan, "lines/" + line + "/endings", "{\"endedOn\": \"2013-08-01\", \"end\": \"decision-reversed\"}");
        corrected(
                plan,
                "lines/" + line,
                "{\"startedOn\": \"2013-07-02\", \"steps\": [{\"step\": \"agency-decision\", \"on\": \"2013-07-08\"}],"
                        + " \"reason\": \"Mistyped.\"}");
        withdrawn(plan, "lines/" + line);
        for (var amount : List.of(3, 2)) {
            var rule = "/v1/permanence-drift-rules/PD7";
            Call.as("qa-manager")
                    .header("If-Match", Call.as("qa-manager").get(rule).header("ETag"))
                    .body("{\"active\": true, \"amount\": %d}".formatted(amount))
                    .put(rule)
                    .then()
                    .statusCode(200);
        }
    }

    private static void returnsAreAnswered() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        returned("missing-episodes", period, Returned.missing("2013-09-03", ""), Returned.missing("2013-09-04", ""));
        returned(
                "case-holdings",
                period,
                Returned.holder("S2077", "2013-06-03", ""),
                Returned.holder("S2077", "2013-06-04", ""));
        returned(
                "health-records",
                period,
                Returned.health("strengths-and-difficulties", "2013-09-03", ", \"score\": 23"),
                Returned.health("strengths-and-difficulties", "2013-09-03", ", \"score\": 32"));
        returned(
                "health-years",
                period,
                Returned.year(2014, ", \"score\": 23, \"convicted\": true"),
                Returned.year(2014, ", \"score\": 32, \"convicted\": false"));
        returned("former-permanences", period, Returned.adopted("2011-05-06"), Returned.adopted("2011-05-09"));
    }

    private static void yearsAreReported() {
        Reported.says("1997-98", "summary", "Xanthippe Okafor left the unit.")
                .then()
                .statusCode(200);
        Reported.publishes("1997-98", "{\"reason\": \"Mistyped.\"}").then().statusCode(201);
    }

    private static void returned(String what, String period, String before, String now) {
        var record = Returned.added("/v1/" + what, period, before);
        Returned.corrected(record, now).then().statusCode(200);
        Returned.withdrawn(record).then().statusCode(200);
    }

    private static void corrected(String plan, String what, String body) {
        CarePlanned.corrected(plan, what, body).then().statusCode(200);
    }

    private static void withdrawn(String plan, String what) {
        happens(plan, what + "/withdrawals", "{\"reason\": \"There is none.\"}");
    }

    private static void partIsTaken() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var review = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");
        AtReview.papers(review, "{\"carePlanOn\": \"2013-06-18\"}").then().statusCode(200);
        happens(review, "openings", "{\"openedOn\": \"2013-06-24\", \"meeting\": true}");
        var part = AtReview.tookPart("PN1", "{\"on\": \"2013-06-20\"}");
        AtReview.told(review, part).then().statusCode(200);
        AtReview.toldAnew(review, part.replace("PN1", "PN2")).then().statusCode(200);
        var asked = AtReview.asked(review);
        happens(asked, "answers", "{\"answeredOn\": \"2013-06-20\", \"how\": \"declined\"}");
        AtReview.replaced(
                        asked,
                        "{\"question\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.question("2013-06-11")))
                .then()
                .statusCode(200);
        happens(asked, "withdrawals", "{\"reason\": \"There is none.\"}");
        var words = AtReview.said(review, "everybody");
        AtReview.replaced(words, "/influence", "{\"changed\": false, \"because\": \"Mistyped Xanthippe.\"}")
                .then()
                .statusCode(200);
        AtReview.replaced(words, "{\"spoken\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.spoken("unit")))
                .then()
                .statusCode(200);
        happens(words, "withdrawals", "{\"reason\": \"There is none.\"}");
    }

    private static void decisionsAreFollowed() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        var done = AtReview.decided(review, "2013-07-31");
        happens(done, "completions", "{\"doneOn\": \"2013-07-31\"}");
        AtReview.replaced(done, "{\"made\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.decision("2013-08-01")))
                .then()
                .statusCode(200);
        happens(done, "withdrawals", "{\"reason\": \"There is none.\"}");
        var sent = "\"decisionsSentOn\": \"2013-06-26\", \"decisionsReceivedOn\": \"2013-06-27\"";
        var objected = ", \"objection\": {\"on\": \"2013-07-01\", \"by\": \"S2001\", \"because\": \"Xanthippe.\"%s}";
        record(review, sent);
        record(review, sent + objected.formatted(""));
        record(
                review,
                sent
                        + objected.formatted(", \"settledOn\": \"2013-07-08\", \"outcome\": \"decisions-stand\"")
                        + ", \"writtenOn\": \"2013-07-15\", \"distributedOn\": \"2013-07-15\""
                        + ", \"summaryGiven\": {\"on\": \"2013-07-16\", \"how\": \"read-together\"}");
        record(review, sent + objected.formatted("") + ", \"reason\": \"Mistyped.\"");
        var contact = AtReview.contacted(Reviewed.chainOf(period), AtReview.midway("2013-08-05"));
        AtReview.replaced(contact, "{\"made\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.midway("2013-08-06")))
                .then()
                .statusCode(200);
        happens(contact, "withdrawals", "{\"reason\": \"There is none.\"}");
    }

    private static void record(String review, String what) {
        AtReview.replaced(review + "/record", "{" + what + "}").then().statusCode(200);
    }

    private static void happens(String record, String what, String body) {
        Reviewed.happens(record, what, body).then().statusCode(200);
    }

    private static void startsOn(String period, String day) {
        LookedAfter.corrected(
                        period,
                        ("{\"episodes\": [{\"startedOn\": \"%s\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                        + " \"categoryOfNeed\": \"N1\", \"placement\": %s}], \"reason\": \"Mistyped.\"}")
                                .formatted(day, LookedAfter.FOSTER))
                .then()
                .statusCode(200);
    }

    private static void replace(String record, String what, String area, String worker) {
        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body(
                        "{%s, \"dateOfBirth\": \"2009-04-17\", \"responsibility\": {\"area\": \"%s\", \"socialWorker\": \"%s\"}}"
                                .formatted(what, area, worker))
                .put(record)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String record, String role) {
        Call.as(role)
                .header("If-Match", Call.as(role).get(record).header("ETag"))
                .body("{\"reason\": \"There is none.\"}")
                .post(record + "/withdrawals")
                .then()
                .statusCode(200);
    }

    private static void breakGlass(String record) {
        Calls.forPurpose("safeguarding-enquiry")
                .creating(TestTokens.of("iro").staff("S-iro"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post(record + "/break-glass-accesses")
                .then()
                .statusCode(201);
    }
}

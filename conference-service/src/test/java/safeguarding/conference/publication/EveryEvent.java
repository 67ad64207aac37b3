package safeguarding.conference.publication;

import static org.hamcrest.Matchers.oneOf;
import static safeguarding.conference.fixture.Conferences.today;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Newborns;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.identifiers.NhsNumbers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Lets everything happen that this service publishes, through its public API. */
final class EveryEvent {

    private static final String SCHOOL_AND_GP = """
        "agencies": [{"agency": "ne-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                     {"agency": "ne-school", "kind": "school", "directContact": true, "attendance": "attended"},
                     {"agency": "ne-gp", "kind": "gp", "directContact": true, "attendance": "attended"}]\
        """;
    private static final String PERSON = """
        {"role": "father", "parentalResponsibility": true, "livesWithChild": %s, "given": "Tom"}\
        """;
    private static final String HOME = """
        {"kind": "home", "lines": ["3 Mill Lane"], "from": "2013-01-01", "doNotDisclose": %s}\
        """;
    private static final String TASK = """
        {"objective": "She grows.", "action": "%s", "owner": "mother", "dueOn": "2027-01-10"}\
        """;

    private EveryEvent() {}

    static void happens(List<String> histories) {
        family();
        chair();
        enquiries();
        plan();
        inquorate();
        takenOff();
        corrections();
        births();
        merges();
        madeInError();
        councils();
        followUp();
        court();
        papers();
        AgenciesHappen.all();
        glass();
        planEnquiry();
        cpIs();
        yardsticks();
        flags();
        complaints();
        subjectAccess();
        keeping();
        drift();
        upload(String.join("\n", histories) + "\n");
    }

    /** A rule is set otherwise, and back again. */
    private static void drift() {
        change("qa-manager", "/v1/drift-rules/DR7", "", "{\"active\": true, \"amount\": 2}");
        change("qa-manager", "/v1/drift-rules/DR7", "", "{\"active\": true, \"amount\": 1}");
    }

    private static void family() {
        var child = "/v1/children/" + Families.registered("north-east");
        change("conference-admin", child, "", """
            {"name": {"given": "Mina"}, "dateOfBirth": "2009-04-17",
             "responsibility": {"area": "north-west", "keyWorker": "S2"}}\
            """);
        var person = child + "/related-people/"
                + made("conference-admin", child + "/related-people", PERSON.formatted(false), "relatedPersonId");
        change("conference-admin", person, "", PERSON.formatted(true));
        remove(person);
        var home = child + "/addresses/"
                + made("conference-admin", child + "/addresses", HOME.formatted(false), "addressId");
        change("conference-admin", home, "", HOME.formatted(true));
        remove(home);
        change(
                "head-of-safeguarding",
                child + "/restriction",
                "",
                "{\"restricted\": true, \"reason\": \"Known here.\"}");
        change("head-of-safeguarding", child + "/restriction", "", "{\"restricted\": false, \"reason\": \"Over.\"}");
    }

    private static void chair() {
        var chair = "/v1/chairs/" + Conferences.chair("[]");
        change("conference-admin", chair, "", """
            {"details": {"given": "Helen", "family": "Marsh", "areas": ["north-east"], "conferencesPerMonth": 199,
             "chairsFrom": "2010-01-01", "registration": {"socialWorkerNumber": "SW123456", "from": "2012-08-01"}}}\
            """);
    }

    /** One ends without a conference; of the others one is nearly due, one is overdue, one is moved, one is met late. */
    private static void enquiries() {
        conclude(enquiry(Families.registered("north-east"), today()), """
            {"outcome": "ended-without-conference", "on": "%s", "reason": "not-substantiated"}\
            """.formatted(today()));
        conclude(enquiry(Families.registered("north-east"), today()), """
            {"outcome": "conference-required", "on": "%s"}\
            """.formatted(today()));
        enquiry(Families.registered("north-east"), today().minusDays(18));
        Sittings.startedOn(enquiry(Families.registered("north-east"), today()), "2013-11-25")
                .then()
                .statusCode(200);
        enquiry(Families.registered("north-east"), today().minusDays(60));
        var late = conference(Families.registered("north-east"), today().minusDays(60));
        change("conference-admin", late, "/holdings", "{\"heldOn\": \"%s\", %s}".formatted(today(), SCHOOL_AND_GP));
    }

    private static void plan() {
        var child = Families.registered("north-east");
        var conference = conference(child, today());
        change("conference-admin", conference, "/bookings", booking(Conferences.workingDayAfter(3)));
        change("conference-admin", conference, "/postponements", "{\"reason\": \"Somebody is ill.\"}");
        change("conference-admin", conference, "/bookings", booking(Conferences.workingDayAfter(5)));
        change(
                "conference-admin",
                conference,
                "/chair-allocations",
                "{\"chairId\": \"%s\"}".formatted(Conferences.chair("[]")));
        involve(child, conference);
        var plan = "/v1/plans/" + made("chair", conference + "/decisions", Conferences.planMade(child), "planId");
        work(plan);
        visit(plan);
        change("conference-admin", conference(Families.registered("north-east"), today()), "/cancellations", """
            {"reason": "The family has moved."}\
            """);
    }

    private static void involve(UUID child, String conference) {
        var line = "/v1/involvements/" + made("conference-admin", conference + "/involvements", """
            {"agency": "gp-practice-elm", "kind": "gp", "directContact": true}\
            """, "involvementId");
        change("conference-admin", line, "/invitation", "{\"invitedOn\": \"%s\"}".formatted(today()), "PUT");
        change("conference-admin", line, "/report", "{}", "PUT");
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/children/" + child)
                .then()
                .statusCode(200);
        var carer = "{\"participant\": \"carer\", \"separately\": %s}";
        var takingPart = "/v1/family-participations/"
                + made(
                        "conference-admin",
                        conference + "/family-participations",
                        carer.formatted(false),
                        "participationId");
        change("conference-admin", takingPart, "", carer.formatted(true));
        change(
                "conference-admin",
                conference,
                "/holdings",
                "{\"heldOn\": \"%s\", %s}".formatted(today(), SCHOOL_AND_GP));
        change("conference-admin", line, "/attendance", "{\"attendance\": \"attended\"}", "PUT");
        change("conference-admin", line, "/view", "{\"view\": \"agrees\"}", "PUT");
    }

    private static void work(String plan) {
        change("chair", plan, "/lead-social-worker", "{\"leadSocialWorker\": \"S7\"}", "PUT");
        var task = "/v1/plan-tasks/" + made("chair", plan + "/tasks", TASK.formatted("Weigh her."), "taskId");
        change("chair", task, "", TASK.formatted("Weigh her twice."));
        change("chair", task, "/completions", "{\"completedOn\": \"%s\"}".formatted(today()));
        var member = made("chair", plan + "/core-group/members", "{\"role\": \"aunt\"}", "memberId");
        made(
                "chair",
                plan + "/core-group/meetings",
                """
            {"heldOn": "%s", "membersPresent": ["%s"], "progress": [{"taskId": "%s", "progress": "some-progress"}]}\
            """.formatted(today(), member, task.substring("/v1/plan-tasks/".length())),
                "meetingId");
        Call.as("chair")
                .header("If-Match", "\"0\", \"1\"")
                .body("{\"leftOn\": \"%s\"}".formatted(today()))
                .post("/v1/core-group-members/" + member + "/departures")
                .then()
                .statusCode(200);
    }

    private static void visit(String plan) {
        var seen = "{\"visitedOn\": \"%s\", \"seen\": true, \"seenAlone\": %s, \"visitedBy\": \"S7\"}";
        var visit = "/v1/statutory-visits/"
                + made("case-system", plan + "/visits", seen.formatted(today(), false), "visitId");
        change("case-system", visit, "", """
            {"visit": %s, "reason": "She was seen alone."}\
            """.formatted(seen.formatted(today(), true)));
        change("case-system", visit, "/withdrawals", "{\"reason\": \"Another child.\"}");
    }

    private static void inquorate() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        Conferences.held(conference, "social-care").then().statusCode(200);
        Conferences.decide(conference, Conferences.inquorate(child)).then().statusCode(201);
    }

    /** One of two children was at a conference in error, and was not in its enquiry either. */
    private static void takenOff() {
        var other = Families.registered("north-east");
        var conference = Sittings.initial("2013-11-04", Families.registered("north-east"), other);
        change("chair", "/v1/conferences/" + conference, "/children/" + other + "/removals", """
            {"enquiry": "not-about-child", "reason": "Another family."}\
            """);
    }

    private static void births() {
        var child = Newborns.expected("north-east", "2014-02-10");
        var birth = Newborns.birth(child, "2014-02-06");
        Newborns.correct(birth, "2014-02-07").then().statusCode(200);
    }

    private static void merges() {
        var merge = Merges.merged(Families.registered("north-east"), Families.registered("north-east"));
        Merges.split(merge).then().statusCode(200);
    }

    /** Everything that can be withdrawn, from the task to the child. */
    private static void madeInError() {
        var child = Families.registered("north-east");
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        withdraw("chair", "/v1/plan-tasks/" + made("chair", plan + "/tasks", TASK.formatted("Weigh her."), "taskId"));
        var meeting = "/v1/core-group-meetings/"
                + made(
                        "chair",
                        plan + "/core-group/meetings",
                        "{\"heldOn\": \"2013-12-10\", \"membersPresent\": []}",
                        "meetingId");
        change("chair", meeting, "", """
            {"meeting": {"heldOn": "2013-12-11", "membersPresent": []}, "reason": "Misread."}\
            """);
        withdraw("chair", meeting);
        withdraw("chair", Sittings.decisionOn(conference, child));
        String enquiry = Call.as("chair").get("/v1/conferences/" + conference).path("enquiryId");
        withdraw("chair", "/v1/conferences/" + conference);
        withdraw("conference-admin", "/v1/section-47-enquiries/" + enquiry);
        var record = "/v1/children/" + child;
        withdraw(
                "conference-admin",
                record + "/related-people/"
                        + made(
                                "conference-admin",
                                record + "/related-people",
                                PERSON.formatted(false),
                                "relatedPersonId"));
        withdraw(
                "conference-admin",
                record + "/addresses/"
                        + made("conference-admin", record + "/addresses", HOME.formatted(false), "addressId"));
        withdraw("conference-admin", record);
    }

    private static void remove(String record) {
        Call.knowing("conference-admin", record, request -> request.delete(record))
                .then()
                .statusCode(204);
    }

    private static void withdraw(String role, String path) {
        Call.knowing(
                        role,
                        path,
                        request ->
                                request.body("{\"reason\": \"Another child.\"}").post(path + "/withdrawals"))
                .then()
                .statusCode(oneOf(200, 204));
    }

    private static void councils() {
        var child = "/v1/children/" + Families.registered("north-east");
        var arranged = "{\"side\": \"living-here\", \"council\": \"936\", \"permanent\": %s, \"from\": \"2013-12-02\"}";
        var arrangement = "/v1/council-arrangements/"
                + made("team-manager", child + "/council-arrangements", arranged.formatted(false), "arrangementId");
        var told = arrangement + "/notifications/"
                + made("team-manager", arrangement + "/notifications", """
                    {"direction": "received", "about": "moved-in", "notifiedOn": "2013-12-03"}\
                    """, "notificationId");
        Call.as("team-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Another child.\"}")
                .post(told + "/withdrawals")
                .then()
                .statusCode(200);
        change(
                "team-manager",
                arrangement,
                "",
                "{\"arrangement\": %s, \"reason\": \"For good.\"}".formatted(arranged.formatted(true)));
        withdraw("team-manager", arrangement);
    }

    private static void followUp() {
        var child = Families.registered("north-east");
        var conference = Sittings.initial("2014-01-06", child);
        Sittings.held(conference, "2014-01-20").then().statusCode(200);
        String decision = Sittings.decide(conference, child, "no-plan", "\"followUp\": \"early-help\"")
                .path("decisionId");
        var agreed = "{\"support\": \"early-help\", \"lead\": \"%s\", \"startsOn\": \"2014-01-27\"}";
        var followUp = "/v1/follow-ups/"
                + made(
                        "chair",
                        "/v1/follow-ups",
                        "{\"decisionId\": \"%s\", \"followUp\": %s}".formatted(decision, agreed.formatted("S7")),
                        "followUpId");
        change(
                "chair",
                followUp,
                "",
                "{\"followUp\": %s, \"reason\": \"Somebody else.\"}".formatted(agreed.formatted("S8")));
        withdraw("chair", followUp);
    }

    /** A day, a category, an ending and a plan that were recorded wrongly. */
    private static void corrections() {
        var child = Families.registered("north-east");
        var initial = Sittings.planMade("2013-11-25", "2013-11-28", child);
        change("chair", Sittings.decisionOn(initial, child), "", """
            {"category": "emotional", "reasons": "As minuted.", "reason": "Misread."}\
            """);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-03-03").then().statusCode(200);
        Sittings.correct(initial, Sittings.holding("2013-12-05", Sittings.QUORATE))
                .then()
                .statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);
        var other = Families.registered("north-east");
        var mistaken = Sittings.planMade("2013-11-25", "2013-11-28", other);
        Sittings.withdraw(Sittings.decisionOn(mistaken, other)).then().statusCode(200);
    }

    /** One set of proceedings to the final order, whose child's plan ended meanwhile, one that came to nothing, and one that never was. */
    private static void court() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var proceedings = proceedings(child);
        change("case-system", proceedings, "/application", "{\"issuedOn\": \"2014-01-06\"}");
        hearing(proceedings, "case-management", "2014-01-27", "{\"outcome\": \"held\", \"on\": \"2014-01-27\"}");
        hearing(
                proceedings,
                "other",
                "2014-02-10",
                "{\"outcome\": \"vacated\", \"on\": \"2014-02-07\", \"reason\": \"Snow.\"}");
        change("case-system", proceedings, "/hearings", "{\"kind\": \"final\", \"bookedFor\": \"2014-02-24\"}");
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        change("case-system", proceedings, "/extensions", """
            {"grantedOn": "2014-06-30", "weeks": 4, "reason": "An expert fell ill."}\
            """);
        change("case-system", proceedings, "/ending", """
            {"on": "2014-07-21", "ending": "final-order", "order": "supervision-order"}\
            """);
        change("case-system", proceedings, "", """
            {"letterOn": "2013-12-16", "issuedOn": "2014-01-06", "reason": "Misread.",
             "extensions": [{"grantedOn": "2014-06-30", "weeks": 4, "reason": "An expert fell ill."}],
             "hearings": [{"kind": "final", "bookedOn": "2014-02-03", "bookedFor": "2014-07-22", "heldOn": "2014-07-22"}],
             "ending": {"on": "2014-07-22", "ending": "final-order", "order": "supervision-order"}}\
            """);
        change("case-system", proceedings(Families.registered("north-east")), "/ending", """
            {"on": "2014-01-20", "ending": "no-application"}\
            """);
        change(
                "case-system",
                proceedings(Families.registered("north-east")),
                "/withdrawals",
                "{\"reason\": \"Another child.\"}");
    }

    private static String proceedings(UUID child) {
        return "/v1/court-proceedings/"
                + made("case-system", "/v1/court-proceedings", """
                    {"childIds": ["%s"], "letterOn": "2013-12-16"}\
                    """.formatted(child), "proceedingsId");
    }

    private static void hearing(String proceedings, String kind, String day, String outcome) {
        change(
                "case-system",
                proceedings,
                "/hearings",
                "{\"kind\": \"%s\", \"bookedFor\": \"%s\"}".formatted(kind, day));
        String hearing = Call.as("chair").get(proceedings).path("hearings[-1].hearingId");
        change("case-system", proceedings, "/hearings/" + hearing + "/outcome", outcome);
    }

    /** Minutes and a letter of each fate, words and what they changed, a meeting, something withheld, a death and a release. */
    private static void papers() {
        var child = Families.registered("north-east");
        var mother = Papers.relative(child, "mother", "Ruth", true);
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        String minutes = Papers.minutes(conference, Papers.section("Health", "Well.", "everybody"))
                .path("minutesId");
        change("chair", "/v1/minutes/" + minutes, "", """
            {"sections": [{"heading": "Health", "wording": "Better.", "readers": "everybody"}]}
            """);
        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);
        var correction = "/v1/minutes-corrections/"
                + made(
                        "conference-admin",
                        "/v1/minutes/" + minutes + "/correction-requests",
                        """
                    {"askedBy": "relative", "personId": "%s", "askedOn": "2013-12-06", "wording": "No."}
                    """.formatted(mother),
                        "correctionId");
        change("chair", correction, "/conclusions", """
            {"outcome": "accepted", "because": "So it was.", "addition": {"wording": "So.", "readers": "unit"}}
            """);
        var words = "/v1/words/" + Papers.words(conference, child, "parent", mother, "No.", "unit");
        change("chair", words, "/influence", "{\"changed\": true, \"because\": \"It did.\"}", "PUT");
        change("chair", words, "", """
            {"spoken": {"wording": "Yes.", "gathered": "in-writing", "gatheredBy": "S1", "gatheredOn": "2013-11-26",
             "readers": "unit"}, "reason": "Misheard."}
            """);
        made("chair", "/v1/conferences/" + conference + "/family-meetings", """
            {"on": "2013-11-28", "tookPlace": false, "present": [], "note": "Nobody came."}
            """, "meetingId");
        String withholding = Papers.withhold(child, mother, "\"kind\": \"field\", \"field\": \"child-school\"")
                .path("withholdingId");
        change("chair", "/v1/withholdings/" + withholding, "/endings", "{\"reason\": \"It is over.\"}");
        String withdrawn = Papers.toFamily(conference, child, "decision", "relative", mother, "")
                .path("letterId");
        change("chair", "/v1/letters/" + withdrawn, "/withdrawals", "{\"reason\": \"Written twice.\"}");
        String letter = Papers.toFamily(conference, child, "decision", "relative", mother, "")
                .path("letterId");
        Papers.dies(child, "2013-12-24");
        made("chair", "/v1/children/" + child + "/letter-releases", "{\"reason\": \"Asked for.\"}", "releaseId");
        made("chair", "/v1/children/" + child + "/letter-stops", "{\"reason\": \"A mistake.\"}", "items[0].releaseId");
        made("chair", "/v1/children/" + child + "/letter-releases", "{\"reason\": \"Asked for.\"}", "releaseId");
        Papers.sent(letter, "2014-01-06", "").then().statusCode(200);
    }

    private static void glass() {
        var child = "/v1/children/" + Families.registered("north-east");
        change(
                "head-of-safeguarding",
                child + "/restriction",
                "",
                "{\"restricted\": true, \"reason\": \"Known here.\"}");
        Call.creating("duty-team")
                .body("{\"reason\": \"He is at the police station.\"}")
                .post(child + "/break-glass-accesses")
                .then()
                .statusCode(201);
    }

    /** Children who are called like the one asked about come into question. */
    private static void planEnquiry() {
        Families.registered("north-east");
        Call.as(TestTokens.partner("police"))
                .body("{\"name\": {\"given\": \"Amina Rose\", \"family\": \"Hale\"}, \"dateOfBirth\": \"2009-04-17\"}")
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(200);
    }

    private static void cpIs() {
        var number = NhsNumbers.sound();
        var child = Families.registeredAs(
                Families.child(Families.councilChildId(), "north-east").replace("999 000 0018", number));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"nhsNumber\": \"9990000026\"}")
                .put("/v1/children/" + child + "/mother-nhs-number")
                .then()
                .statusCode(200);
        Call.creating(TestTokens.of("cp-is").machine())
                .body("""
                    {"messageId": "%s", "nhsNumber": "%s", "accessedAt": "2026-01-02T03:04:05Z",
                     "organisation": {"code": "RTK00"}}
                    """.formatted(UUID.randomUUID(), number))
                .post("/v1/cp-is/access-notices")
                .then()
                .statusCode(200);
        String notice = Call.as("duty-team")
                .get("/v1/cp-is/access-notices?childId=" + child)
                .path("items[0].accessNoticeId");
        Call.as("duty-team")
                .header(
                        "If-Match",
                        Call.as("duty-team")
                                .get("/v1/cp-is/access-notices/" + notice)
                                .header("ETag"))
                .body("{}")
                .post("/v1/cp-is/access-notices/" + notice + "/acknowledgements")
                .then()
                .statusCode(200);
    }

    private static void yardsticks() {
        var indicator = "/v1/indicators/second-plans";
        Call.as("head-of-safeguarding")
                .body("{\"value\": 15.0, \"direction\": \"at-most\", \"source\": \"Invented.\"}")
                .put(indicator + "/targets/2009-10")
                .then()
                .statusCode(oneOf(200, 201));
        Call.as("head-of-safeguarding")
                .body("{\"group\": \"england\", \"value\": 13.2, \"source\": \"Invented.\"}")
                .put(indicator + "/comparators/2009-10")
                .then()
                .statusCode(oneOf(200, 201));
    }

    /** A conference on a Saturday is flagged, explained, and to be mended after all. */
    private static void flags() {
        var child = Families.registered("north-east");
        Sittings.held(Sittings.initial("2013-11-25", child), "2013-11-30")
                .then()
                .statusCode(200);
        var flag = "/v1/flagged-facts/"
                + Call.as("chair")
                        .get("/v1/flagged-facts?rule=8875&childId=" + child)
                        .path("items[0].flagId");
        change("chair", flag, "/explanations", "{\"reason\": \"It snowed.\"}");
        Call.knowing("chair", flag, request -> request.post(flag + "/explanation-withdrawals"))
                .then()
                .statusCode(200);
    }

    private static void complaints() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", Families.registered("north-east"));
        var complaint = "/v1/complaints/"
                + made("conference-admin", "/v1/complaints", """
            {"conferenceId": "%s", "madeBy": "parent", "about": "process", "receivedOn": "2014-01-06", "words": "Late."}\
            """.formatted(conference), "complaintId");
        change("conference-admin", complaint, "/acknowledgements", "{\"on\": \"2014-01-07\"}");
        var found = "{\"on\": \"%s\", \"outcome\": \"upheld\", \"words\": \"It was.\", \"changed\": \"The hour.\"}";
        change("conference-admin", complaint, "/answers", found.formatted("2014-01-10"));
        change("conference-admin", complaint, "/escalations", "{\"on\": \"2014-01-13\", \"reason\": \"Too little.\"}");
        change("conference-admin", complaint, "/answers", found.formatted("2014-01-20"));
        change("conference-admin", complaint, "/closures", "{\"on\": \"2014-01-27\"}");
    }

    private static void subjectAccess() {
        var child = Families.registered("north-east");
        made("conference-admin", "/v1/children/" + child + "/addresses", HOME.formatted(false), "addressId");
        var request = "/v1/subject-access-requests/"
                + made(
                        "conference-admin",
                        "/v1/children/" + child + "/subject-access-requests",
                        "{\"madeBy\": \"child\", \"receivedOn\": \"%s\", \"reason\": \"Everything.\"}"
                                .formatted(today()),
                        "requestId");
        change("qa-manager", request, "/extensions", "{\"on\": \"%s\", \"reason\": \"Much.\"}".formatted(today()));
        List<String> parts =
                Call.as("qa-manager").get(request + "/answer").path("sections.entries.flatten().marks.flatten().part");
        parts.forEach(part -> change(
                "qa-manager",
                request,
                "/rulings",
                "{\"part\": \"%s\", \"ruling\": \"withhold\", \"reason\": \"Others.\"}".formatted(part)));
        change("qa-manager", request, "/completions", "{\"on\": \"%s\"}".formatted(today()));
    }

    /** A record whose time is over is held, released, and destroyed by two people. */
    private static void keeping() {
        var child = "/v1/children/"
                + Families.registeredAs(
                        Families.child(Families.councilChildId(), "north-east").replace("2009-04-17", "1980-04-17"));
        change(
                "qa-manager",
                child + "/retention",
                "",
                "{\"retention\": \"child-in-need\", \"reason\": \"No conference.\"}");
        var hold = "/v1/legal-holds/"
                + made(
                        "qa-manager",
                        child + "/legal-holds",
                        "{\"kind\": \"claim\", \"reason\": \"A claim.\"}",
                        "holdId");
        change("qa-manager", hold, "/liftings", "{\"reason\": \"Over.\"}");
        var destruction = "/v1/destructions/"
                + made(
                        "conference-admin",
                        child + "/destructions",
                        "{\"reason\": \"Its time is over.\"}",
                        "destructionId");
        change("qa-manager", destruction, "/decisions", "{\"approved\": true, \"reason\": \"So be it.\"}");
        Call.knowing("qa-manager", destruction, request -> request.post(destruction + "/completions"))
                .then()
                .statusCode(200);
    }

    private static String enquiry(UUID child, LocalDate on) {
        return made("conference-admin", "/v1/section-47-enquiries", """
            {"childIds": ["%s"], "strategyDiscussions": [{"heldOn": "%s", "startedSection47": true}]}
            """.formatted(child, on), "enquiryId");
    }

    private static void conclude(String enquiry, String how) {
        change("conference-admin", "/v1/section-47-enquiries/" + enquiry, "/conclusions", how);
    }

    private static String conference(UUID child, LocalDate discussed) {
        return "/v1/conferences/"
                + made(
                        "conference-admin",
                        "/v1/conferences",
                        """
                        {"kind": "initial", "childIds": ["%s"], "enquiryId": "%s"}
                        """.formatted(child, enquiry(child, discussed)),
                        "conferenceId");
    }

    private static String booking(LocalDate day) {
        return "{\"startsAt\": \"%sT10:00:00Z\", \"mode\": \"in-person\"}".formatted(day);
    }

    private static String made(String role, String path, String body, String id) {
        var answer = Call.creating(role).body(body).post(path);
        return answer.then().statusCode(201).extract().path(id);
    }

    private static void change(String role, String record, String action, String body) {
        change(role, record, action, body, action.isEmpty() ? "PUT" : "POST");
    }

    private static void change(String role, String record, String action, String body, String method) {
        Call.knowing(role, record, request -> request.body(body).request(method, record + action))
                .then()
                .statusCode(200);
    }

    private static void upload(String lines) {
        Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories")
                .then()
                .statusCode(202);
    }
}

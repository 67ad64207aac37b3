package safeguarding.conference.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * A record with a word of its own in every place where a person can write one, corrected so that histories hold them too.
 *
 * @param child whose record it is
 * @param words what was planted; none stands anywhere else
 */
public record PlantedRecord(UUID child, List<String> words) {

    /** What every planted word looks like. */
    public static final String PATTERN = "(planted[0-9a-f]{16}|P[0-9a-f]{8})";

    /** Writes a whole record, from registration until the plan ended and everything about it is closed. */
    public static PlantedRecord plant() {
        var planting = new Planting();
        return new PlantedRecord(planting.child, planting.words);
    }

    private static final class Planting {

        private final List<String> words = new ArrayList<>();
        private final UUID child;
        private final String path;

        private Planting() {
            child = register();
            path = "/v1/children/" + child;
            details();
            family();
            conferences();
            court();
            keeping();
        }

        private UUID register() {
            return Families.registeredAs(
                    """
                {"councilChildId": "%s", "name": {"given": "%s", "family": "%s", "knownAs": "%s"}, "dateOfBirth": "2009-04-17",
                 "identifiers": {"nhsNumber": "%s", "uniquePupilNumber": "%s"},
                 "responsibility": {"area": "north-east", "team": "ne-assessment-1"},
                 "support": {"interpreterLanguage": "%s", "gpPractice": "%s", "school": "%s", "advocate": "%s"}}
                """.formatted(code(), word(), word(), word(), code(), code(), word(), word(), word(), word()));
        }

        private void details() {
            change("conference-admin", path, "PUT", path, """
                {"name": {"given": "%s", "family": "%s"}, "dateOfBirth": "2009-04-17",
                 "responsibility": {"area": "north-east", "team": "ne-assessment-1"}}
                """.formatted(word(), word()));
        }

        private void family() {
            var person = made("conference-admin", path + "/related-people", person(), "relatedPersonId");
            change("conference-admin", path + "/related-people/" + person, "PUT", null, person());
            var home = made("conference-admin", path + "/addresses", home(), "addressId");
            change("conference-admin", path + "/addresses/" + home, "PUT", null, home());
        }

        private String person() {
            return """
                {"role": "father", "parentalResponsibility": true, "livesWithChild": false, "given": "%s", "family": "%s",
                 "phone": "%s", "safeContact": "%s"}
                """.formatted(word(), word(), word(), word());
        }

        private String home() {
            return """
                {"kind": "home", "lines": ["%s", "%s"], "postcode": "%s", "from": "2013-01-01", "doNotDisclose": true}
                """.formatted(word(), word(), code());
        }

        private void conferences() {
            var initial = Sittings.initial("2013-11-25", child);
            Sittings.held(initial, "2013-11-30").then().statusCode(200);
            Conferences.decide(
                            initial,
                            Conferences.planMade(child)
                                    .replace("Nobody takes her to school.", word())
                                    .replace("Walk her there.", word())
                                    .replace("She grows.", word()))
                    .then()
                    .statusCode(201);
            var decision = Sittings.decisionOn(initial, child);
            change(
                    "chair",
                    decision,
                    "PUT",
                    decision,
                    "{\"category\": \"emotional\", \"reasons\": \"%s\", \"reason\": \"%s\"}".formatted(word(), word()));
            explainFlag();
            visit();
            var review = Sittings.review("2014-01-06", child);
            Sittings.held(review, "2014-02-20").then().statusCode(200);
            Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                    .then()
                    .statusCode(201);
            complain(initial);
        }

        private void explainFlag() {
            String flag = Call.as("chair")
                    .get("/v1/flagged-facts?rule=8875&childId=" + child)
                    .path("items[0].flagId");
            change(
                    "chair",
                    "/v1/flagged-facts/" + flag + "/explanations",
                    "POST",
                    "/v1/flagged-facts/" + flag,
                    reason());
        }

        private void visit() {
            var plan = Sittings.planOf(child);
            var visit = made("case-system", "/v1/plans/" + plan + "/visits", """
                {"visitedOn": "2013-12-10", "seen": false, "seenAlone": false, "visitedBy": "%s", "notSeenBecause": "%s"}
                """.formatted(word(), word()), "visitId");
            change(
                    "case-system",
                    "/v1/statutory-visits/" + visit + "/withdrawals",
                    "POST",
                    "/v1/statutory-visits/" + visit,
                    reason());
        }

        private void complain(UUID conference) {
            var complaint = "/v1/complaints/"
                    + made("conference-admin", "/v1/complaints", """
                {"conferenceId": "%s", "madeBy": "parent", "about": "process", "receivedOn": "2014-03-03", "words": "%s"}
                """.formatted(conference, word()), "complaintId");
            change("conference-admin", complaint + "/answers", "POST", complaint, """
                {"on": "2014-03-10", "outcome": "partly-upheld", "words": "%s", "changed": "%s"}
                """.formatted(word(), word()));
            change("conference-admin", complaint + "/escalations", "POST", complaint, """
                {"on": "2014-03-12", "reason": "%s"}
                """.formatted(word()));
            change("conference-admin", complaint + "/withdrawals", "POST", complaint, """
                {"on": "2014-03-14", "reason": "%s"}
                """.formatted(word()));
        }

        private void court() {
            var proceedings = "/v1/court-proceedings/" + CourtLine.issued("2014-04-22", child);
            change("case-system", proceedings + "/extensions", "POST", proceedings, """
                {"grantedOn": "2014-09-30", "weeks": 4, "reason": "%s"}
                """.formatted(word()));
            change("case-system", proceedings + "/ending", "POST", proceedings, """
                {"on": "2014-10-21", "ending": "application-withdrawn", "explanation": "%s"}
                """.formatted(word()));
        }

        private void keeping() {
            change("qa-manager", path + "/retention", "PUT", path + "/retention", """
                {"retention": "child-protection", "reason": "%s"}
                """.formatted(word()));
            var hold = "/v1/legal-holds/"
                    + made(
                            "qa-manager",
                            path + "/legal-holds",
                            "{\"kind\": \"claim\", \"reason\": \"%s\"}".formatted(word()),
                            "holdId");
            change("qa-manager", hold + "/liftings", "POST", hold, reason());
            var named = TestTokens.of("head-of-safeguarding").staff("S-named");
            restrict(named, true);
            Call.creating(TestTokens.of("duty-team").staff("S-duty"))
                    .body(reason())
                    .post(path + "/break-glass-accesses")
                    .then()
                    .statusCode(201);
            restrict(named, false);
        }

        private void restrict(TestTokens named, boolean restricted) {
            Call.as(named)
                    .header("If-Match", Call.as(named).get(path).header("ETag"))
                    .body("{\"restricted\": %s, \"reason\": \"%s\"}".formatted(restricted, word()))
                    .put(path + "/restriction")
                    .then()
                    .statusCode(200);
        }

        private String reason() {
            return "{\"reason\": \"%s\"}".formatted(word());
        }

        private String word() {
            return planted(
                    "planted" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
        }

        private String code() {
            return planted("P" + UUID.randomUUID().toString().replace("-", "").substring(0, 8));
        }

        private String planted(String word) {
            words.add(word);
            return word;
        }

        private static String made(String role, String path, String body, String id) {
            return Call.creating(role)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path(id);
        }

        private static void change(String role, String path, String method, @Nullable String versioned, String body) {
            var record = versioned == null ? path : versioned;
            Call.as(role)
                    .header("If-Match", Call.as("qa-manager").get(record).header("ETag"))
                    .body(body)
                    .request(method, path)
                    .then()
                    .statusCode(200);
        }
    }
}

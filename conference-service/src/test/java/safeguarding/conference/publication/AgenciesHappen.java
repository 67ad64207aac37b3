package safeguarding.conference.publication;

import static safeguarding.conference.fixture.Conferences.today;

import java.util.List;
import java.util.UUID;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;

/** Lets everything happen that is published of organisations, expectations and invitations. */
final class AgenciesHappen {

    private AgenciesHappen() {}

    static void all() {
        organisation();
        rule();
        var child = Families.registered("north-east");
        var practice = "gp-" + UUID.randomUUID();
        Agencies.circumstances(child, "{\"kind\": \"gp\", \"organisation\": \"%s\"}".formatted(practice));
        var conference = Conferences.requested(child);
        Conferences.book(conference, Conferences.workingDayAfter(4)).then().statusCode(200);
        expected(conference);
        invited(conference, practice);
        Conferences.action(
                        conference,
                        "holdings",
                        "{\"heldOn\": \"%s\", \"agencies\": [{\"agency\": \"%s\", \"kind\": \"housing\", \"directContact\": false, \"attendance\": \"absent\"}]}"
                                .formatted(today(), "homes-" + conference))
                .then()
                .statusCode(200);
        overdue();
    }

    private static void organisation() {
        var organisation = Agencies.registered("gp-" + UUID.randomUUID(), "gp");
        var path = "/v1/organisations/" + organisation;
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(path))
                .body("{\"details\": {\"name\": \"Oak Practice\", \"kinds\": [\"gp\"], \"openFrom\": \"2013-04-01\"}}")
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void rule() {
        var rule =
                "{\"rule\": {\"circumstance\": \"known-service\", \"kind\": \"hospital\", \"directContact\": %s, \"citation\": \"Ours.\", \"validFrom\": \"2013-04-01\"}}";
        String id = Call.creating("conference-admin")
                .body(rule.formatted(true))
                .post("/v1/expectation-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("ruleId");
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/expectation-rules/" + id))
                .body(rule.formatted(false))
                .put("/v1/expectation-rules/" + id)
                .then()
                .statusCode(200);
    }

    private static void expected(UUID conference) {
        Agencies.name(conference, "police", "police-" + conference);
        Agencies.remove(conference, "police");
        Agencies.add(conference, "housing", "homes-" + conference);
        var line = Agencies.line(conference, "homes-" + conference);
        Agencies.invite(line);
    }

    private static void invited(UUID conference, String practice) {
        Agencies.remoteMeeting(conference);
        var line = Agencies.line(conference, practice);
        Agencies.invite(line);
        Agencies.put("conference-admin", line, "acceptance", "{\"mode\": \"video\"}");
        var locked = Agencies.formLink(line);
        for (var wrong : List.of("1", "2", "3", "4", "5")) {
            Agencies.enter(locked, wrong);
        }
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Agencies.send(link, session, "author", "GP", "risks", "She is small.")
                .then()
                .statusCode(200);
        Agencies.put("conference-admin", line, "sharing", "{\"sharedOn\": \"%s\"}".formatted(today()));
    }

    /** A report that was due before anybody was invited: the review is today. */
    private static void overdue() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Conferences.bookLate(review, today(), "family").then().statusCode(200);
        var agency = "school-" + UUID.randomUUID();
        Conferences.expect(review, agency, "school");
        Agencies.invite(Agencies.line(review, agency));
    }
}

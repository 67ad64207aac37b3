package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A child who is, or was, at a conference in error is taken off it. */
@QuarkusTest
@RealServers(service = "conference")
class ChildTakenOffTest {

    /** Tables that name a conference and children of their own: the enquiry's by choice, what somebody complained of. */
    private static final List<String> NAMING_THEIR_OWN = List.of("section_47_enquiry", "complaint", "agency_report");

    private static final String WAS_NOT = "\"enquiry\": \"not-about-child\"";
    private static final String OWN = "\"enquiry\": \"own-enquiry\"";

    private UUID child = new UUID(0, 0);
    private UUID wrong = new UUID(0, 0);

    @BeforeEach
    void twoChildren() {
        child = Families.registered("north-east");
        wrong = Families.registered("north-east");
    }

    @Test
    void isAtItNoLongerAndNotInItsEnquiry() {
        var conference = Sittings.initial("2013-11-04", child, wrong);
        var enquiry = Sittings.enquiryOf(conference);

        remove(conference, wrong, WAS_NOT).then().statusCode(200).body("childIds", contains(child.toString()));

        Call.as("chair").get("/v1/section-47-enquiries/" + enquiry).then().body("childIds", contains(child.toString()));
        Call.as("chair").get("/v1/conferences?childId=" + wrong).then().body("items", empty());
        Call.as("chair").get("/v1/section-47-enquiries?childId=" + wrong).then().body("items", empty());
        record(wrong).body("enquiries", empty()).body("conferences", empty()).body("due", empty());
        Sittings.deadlines(enquiry).then().body("items.subject.childIds", hasItem(List.of(child.toString())));
        assertThat(Sittings.events(conference.toString())).contains("conference-child-removed");
        assertThat(Sittings.events(enquiry)).contains("section-47-child-excluded");
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/children/" + wrong + "/removals")
                .then()
                .statusCode(200)
                .body("items.reason", contains("Another family."))
                .body("items.enquiry", contains("not-about-child"));
        remove(conference, wrong, WAS_NOT).then().statusCode(404);
    }

    @Test
    void hasAnEnquiryOfItsOwnWhereThereWasOne() {
        var conference = Sittings.initial("2013-11-04", child, wrong);
        Sittings.held(conference, "2013-11-18").then().statusCode(200);

        remove(conference, wrong, OWN).then().statusCode(200);

        String own = Call.as("chair")
                .get("/v1/section-47-enquiries?childId=" + wrong)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].enquiryId");
        assertThat(own).isNotEqualTo(Sittings.enquiryOf(conference));
        Call.as("chair")
                .get("/v1/section-47-enquiries/" + own)
                .then()
                .body("stage", equalTo("open"))
                .body("childIds", contains(wrong.toString()));
        Sittings.deadlines(own)
                .then()
                .body("items.ruleId", contains("B1.3"))
                .body("items.dueOn", contains("2013-11-25"));
    }

    @Test
    void canBeAddedAgain() {
        var conference = Sittings.initial("2013-11-04", child, wrong);
        remove(conference, wrong, WAS_NOT).then().statusCode(200);

        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(wrong))
                .then()
                .statusCode(200)
                .body("childIds", containsInAnyOrder(child.toString(), wrong.toString()));
        remove(conference, wrong, OWN).then().statusCode(200);

        removals(conference).body("items.enquiry", contains("not-about-child", "own-enquiry"));
    }

    @Test
    void goesFromEverythingThatWasRecordedAtIt() throws SQLException {
        var conference = everythingRecorded();

        remove(conference, wrong, WAS_NOT).then().statusCode(200);

        assertThat(tablesNaming(conference, wrong)).isEmpty();
        assertThat(tablesNaming(conference, child)).hasSizeGreaterThan(8);
        record(wrong).body("conferences", empty()).body("due", empty());
        record(child).body("conferences", hasSize(1));
    }

    @Test
    void staysWhileADecisionAboutItStands() {
        var conference = Sittings.planMade("2013-11-04", "2013-11-18", child, wrong);

        remove(conference, wrong, OWN)
                .then()
                .statusCode(409)
                .body("detail", containsString("withdraw that decision before"));

        Sittings.withdraw(Sittings.decisionOn(conference, wrong)).then().statusCode(200);
        remove(conference, wrong, OWN).then().statusCode(200);
        Call.as("chair").get("/v1/plans?childId=" + child).then().body("items", hasSize(1));
    }

    @Test
    void hasMissedItsReviewByOneThatWasNeverAboutIt() {
        Sittings.planMade("2013-03-04", "2013-03-18", wrong);
        Sittings.planMade("2013-04-08", "2013-04-22", child);
        var plan = Sittings.planOf(wrong);
        var review = Sittings.review("2013-06-03", child, wrong);
        limit(review, "2013-06-18");
        Sittings.held(review, "2013-06-10").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        Sittings.deadlines(plan).then().body(ofRule("B1.5", "state"), equalTo("met"));

        remove(review, wrong, "").then().statusCode(200);

        Sittings.deadlines(plan).then().body(ofRule("B1.5", "state"), oneOf("open", "overdue"));
        limit(review, "2013-07-22");
        Sittings.deadlines(Sittings.planOf(child)).then().body(ofRule("B1.5", "state"), equalTo("met"));
    }

    @Test
    void letsAReviewAheadBeDueByTheOthers() {
        Sittings.planMade("2013-03-04", "2013-03-18", wrong);
        Sittings.planMade("2013-04-08", "2013-04-22", child);
        var review = Sittings.review("2013-06-03", child, wrong);

        remove(review, wrong, "").then().statusCode(200);

        limit(review, "2013-07-22");
        assertThat(Sittings.events(review.toString())).contains("conference-limit-changed");
    }

    @Test
    void isSeenNoLongerByTheAgenciesOfTheConference() {
        var code = "practice-" + UUID.randomUUID();
        Agencies.registered(code, "gp");
        var conference = Sittings.initial("2013-11-04", child, wrong);
        Conferences.expect(conference, code, "gp");
        seen(code, wrong, 200);

        remove(conference, wrong, WAS_NOT).then().statusCode(200);

        seen(code, wrong, 404);
        seen(code, child, 200);
    }

    @Test
    void takesWhomTheRulesExpectedForItAloneWithIt() {
        var ofWrong = "elm-" + UUID.randomUUID();
        var ofBoth = "oak-" + UUID.randomUUID();
        Agencies.circumstances(wrong, service("probation", ofWrong), service("housing", ofBoth));
        Agencies.circumstances(child, service("housing", ofBoth));
        var conference = Sittings.initial("2013-11-04", child, wrong);
        Agencies.expected(conference).then().body("items.organisation", hasItem(ofWrong));

        remove(conference, wrong, WAS_NOT).then().statusCode(200);

        Agencies.expected(conference)
                .then()
                .body("items.findAll { it.state != 'removed' }.organisation", not(hasItem(ofWrong)))
                .body("items.findAll { it.state != 'removed' }.organisation", hasItem(ofBoth));
        seen(ofWrong, child, 404);
        seen(ofBoth, child, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"enquiry\": \"somewhere\""})
    void needsAWordOnTheEnquiry(String rest) {
        var conference = Sittings.initial("2013-11-04", child, wrong);

        remove(conference, wrong, rest).then().statusCode(400);

        Call.as("chair").get("/v1/conferences/" + conference).then().body("childIds", hasSize(2));
    }

    @Test
    void isRefusedWhereItWouldLeaveNothingOrNonsense() {
        var alone = Sittings.initial("2013-11-04", child);
        remove(alone, child, WAS_NOT).then().statusCode(409).body("detail", containsString("about nobody else"));
        remove(alone, wrong, WAS_NOT).then().statusCode(404);

        var inquorate = Sittings.initial("2013-11-05", child, wrong);
        Sittings.held(inquorate, "2013-11-18", "social-care").then().statusCode(200);
        UUID next = UUID.fromString(
                Call.as("chair").get("/v1/conferences/" + inquorate).path("reconvenedBy"));
        remove(inquorate, wrong, WAS_NOT).then().statusCode(409).body("detail", containsString("another sitting"));
        remove(next, wrong, WAS_NOT).then().statusCode(409).body("detail", containsString("Another conference"));

        var cancelled = Sittings.initial("2013-11-06", child, wrong);
        Conferences.action(cancelled, "cancellations", "{\"reason\": \"They moved.\"}")
                .then()
                .statusCode(200);
        remove(cancelled, wrong, WAS_NOT).then().statusCode(409).body("detail", containsString("given up"));

        var review = Sittings.initial("2013-11-07", child, wrong);
        Call.as("chair")
                .header("If-Match", "\"99\"")
                .body("{\"reason\": \"Another family.\", %s}".formatted(WAS_NOT))
                .post(path(review, wrong))
                .then()
                .statusCode(412);
        Call.as("qa-manager")
                .header("If-Match", Sittings.etag("/v1/conferences/" + review))
                .body("{\"reason\": \"Another family.\", %s}".formatted(WAS_NOT))
                .post(path(review, wrong))
                .then()
                .statusCode(403);
    }

    private UUID everythingRecorded() {
        var conference = Conferences.requested(child);
        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(wrong))
                .then()
                .statusCode(200);
        Conferences.book(conference, Conferences.nextWorkingDay()).then().statusCode(200);
        var line = "/v1/involvements/" + Conferences.expect(conference, "ne-gp", "gp");
        Agencies.invite(line);
        Agencies.remoteMeeting(conference);
        Agencies.formLink(line);
        Call.creating("chair")
                .body("{\"participant\": \"carer\", \"separately\": false}")
                .post("/v1/conferences/" + conference + "/family-participations")
                .then()
                .statusCode(201);
        Call.creating("chair")
                .body("{\"on\": \"%s\", \"tookPlace\": false, \"present\": [], \"note\": \"Nobody came.\"}"
                        .formatted(Conferences.today()))
                .post("/v1/conferences/" + conference + "/family-meetings")
                .then()
                .statusCode(201);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        String minutes = Papers.minutes(conference, Papers.section("Present", "All of them.", "everybody"))
                .then()
                .statusCode(201)
                .extract()
                .path("minutesId");
        Papers.minutesSent(minutes, Conferences.today().toString()).then().statusCode(200);
        Call.creating("conference-admin")
                .body("""
                    {"askedBy": "relative", "personId": "%s", "askedOn": "%s", "wording": "He works nights."}
                    """.formatted(Papers.relative(child, "mother", "Ruth", true), Conferences.today()))
                .post("/v1/minutes/" + minutes + "/correction-requests")
                .then()
                .statusCode(201);
        Call.creating("chair")
                .body("{\"wording\": \"Ours.\", \"readers\": \"unit\"}")
                .post("/v1/minutes/" + minutes + "/addenda")
                .then()
                .statusCode(201);
        return conference;
    }

    /** Every table with a conference and children, of which a row of this conference names the child. */
    private static List<String> tablesNaming(UUID conference, UUID child) throws SQLException {
        var naming = new ArrayList<String>();
        try (var connection = RunningServers.asOwner("conference");
                var statement = connection.createStatement();
                var tables = statement.executeQuery("""
                        select c.table_name from information_schema.columns c
                        join information_schema.columns k using (table_schema, table_name)
                        join information_schema.tables t using (table_schema, table_name)
                        where c.column_name = 'conference_id' and k.column_name = 'child_ids' and t.table_type = 'BASE TABLE'
                          and c.table_schema = 'public' and c.table_name not like '%_history' order by 1""")) {
            while (tables.next()) {
                var table = tables.getString(1);
                if (!NAMING_THEIR_OWN.contains(table) && names(table, conference, child)) {
                    naming.add(table);
                }
            }
        }
        return naming;
    }

    private static boolean names(String table, UUID conference, UUID child) throws SQLException {
        try (var connection = RunningServers.asOwner("conference");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from %s where conference_id = '%s' and child_ids @> array[cast('%s' as uuid)]"
                                .formatted(table, conference, child))) {
            return rows.next();
        }
    }

    private static Response remove(UUID conference, UUID child, String rest) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag("/v1/conferences/" + conference))
                .body("{\"reason\": \"Another family.\"%s}".formatted(rest.isEmpty() ? "" : ", " + rest))
                .post(path(conference, child));
    }

    private static String path(UUID conference, UUID child) {
        return "/v1/conferences/" + conference + "/children/" + child + "/removals";
    }

    private ValidatableResponse removals(UUID conference) {
        return Call.as("chair").get(path(conference, wrong)).then().statusCode(200);
    }

    private static ValidatableResponse record(UUID child) {
        return Call.as("chair")
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200);
    }

    private static void limit(UUID conference, String dueOn) {
        Call.as("chair").get("/v1/conferences/" + conference).then().body("limit.dueOn", equalTo(dueOn));
    }

    private static String ofRule(String rule, String field) {
        return "items.find { it.ruleId == '%s' }.%s".formatted(rule, field);
    }

    private static String service(String kind, String organisation) {
        return "{\"kind\": \"%s\", \"organisation\": \"%s\"}".formatted(kind, organisation);
    }

    private static void seen(String agency, UUID child, int status) {
        Call.as(TestTokens.partner(agency)).get("/v1/children/" + child).then().statusCode(status);
    }
}

package safeguarding.reviewing.childsummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** What children are told of their reviews, over HTTP. */
@QuarkusTest
@RealServers(service = "reviewing")
class ChildSummaryTest {

    private static final String TOLD = """
            {"code": "PN1",
             "attendance": [{"as": "child", "presence": "in-person"},
                            {"as": "iro", "person": "LEAK-person", "presence": "in-person"},
                            {"as": "parent", "person": "LEAK-mother", "presence": "by-video"},
                            {"as": "parent", "person": "LEAK-father", "presence": "in-person"},
                            {"as": "school", "presence": "sent-apologies"}],
             "seenAlone": {"notBecause": "not-done", "words": "LEAK-seen-alone"},
             "wishesToChair": true, "chairedByChild": false,
             "rights": {"advocacyOn": "2013-06-10"}, "guardian": "consulted",
             "plans": [{"plan": "health", "look": "looked-at"}],
             "outOfArea": {"notifications": [{"who": "host-council", "on": "2013-06-05"}]}}""";

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void tellsTheChildInPlainWords() {
        var review = told();

        Call.as("iro")
                .get(review + "/child-summary")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", equalTo("en-GB"))
                .body("variant", equalTo("standard"))
                .body("title", equalTo("Your review on Monday 24 June 2013"))
                .body("sections.find { it.heading == 'Your review' }.sentences[0]", equalTo("Hello Minnie."))
                .body(
                        "sections.find { it.heading == 'How you took part' }.sentences",
                        contains("You took part.", "You said what you think."))
                .body(
                        "sections.find { it.heading == 'Who else took part' }.sentences",
                        contains(
                                "Your independent reviewing officer. This is the person who runs your reviews.",
                                "Your parents."))
                .body(
                        "sections.find { it.heading == 'What you said, and what it changed' }.sentences",
                        contains("You said: “I want to see my nan Xanthippe.”", "You will see her each month."))
                .body(
                        "sections.find { it.heading == 'What we decided' }.sentences",
                        contains("1. You will see your nan every month. Who does this: your social worker."
                                + " By when: Wednesday 31 July 2013."))
                .body(
                        "sections.find { it.heading == 'Who runs your reviews' }.sentences[0]",
                        equalTo("Ruth Okafor runs your reviews. This job is called independent reviewing officer."))
                .body(
                        "sections.find { it.heading == 'If you do not agree' }.sentences",
                        hasItem("We told you about advocates on Monday 10 June 2013."))
                .body("notYetWritten.decisions", equalTo(1))
                .body("notYetWritten.changes", equalTo(0))
                .body("notYetWritten.participation", equalTo(false))
                .body("notYetWritten.rights", contains("complaint", "court"));
    }

    @Test
    void asksTheChildsQuestionsInEasyRead() {
        var review = told();

        Call.as("team-manager")
                .get(review + "/child-summary?variant=easy-read")
                .then()
                .statusCode(200)
                .body("variant", equalTo("easy-read"))
                .body(
                        "sections.find { it.heading == 'What did we decide?' }.sentences",
                        contains("1. You will see your nan every month."))
                .body(
                        "sections.find { it.heading == 'Who does what, and by when?' }.sentences",
                        contains("1. Who: your social worker.", "By when: Wednesday 31 July 2013."))
                .body("sections.heading", hasItems("What is a review?", "What if I do not agree?"));
        Call.as("iro").get(review + "/child-summary?variant=loud").then().statusCode(400);
    }

    @Test
    void isInNoFormAPlaceForInternalMatter() {
        var review = told();

        for (var form : forms(review)) {
            assertThat(form)
                    .doesNotContain("LEAK")
                    .doesNotContainIgnoringCase("S1042")
                    .doesNotContain(
                            "SW123456", "PN1", "C2.4", "RH1 1AA", "GU1 1AA", "FC-1", "C1", "N1", "Hale", "adoption");
        }
    }

    @Test
    void showsOnlyWordsThatAreForEverybody() {
        var review = told();
        said(review, "LEAK for the unit", "unit");
        said(review, "LEAK for the professionals", "professionals");
        var withdrawn = said(review, "LEAK that was never said", "everybody");
        Reviewed.happens(withdrawn, "withdrawals", "{\"reason\": \"Another child said it.\"}")
                .then()
                .statusCode(200);
        var plain = said(review, "I like my school.", "everybody");
        AtReview.replaced(plain, "/influence", "{\"changed\": false, \"because\": \"LEAK why not\"}")
                .then()
                .statusCode(200);

        for (var form : forms(review)) {
            assertThat(form).contains("I like my school.").doesNotContain("LEAK");
            assertThat(form).contains("We thought about this. It did not change what we decided.");
        }
        Call.as("iro").get(review + "/child-summary").then().body("notYetWritten.changes", equalTo(1));
    }

    @Test
    void isAPageThatEverybodyCanRead() {
        var review = told();

        var page = Call.as("iro")
                .accept("text/html")
                .get(review + "/child-summary?variant=easy-read")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", equalTo("en-GB"))
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .contains("<title>Your review on Monday 24 June 2013</title>", "<body class=\"easy-read\">", "<main>")
                .contains("body.easy-read{font-size:1.5rem", "overflow-wrap:anywhere")
                .contains("<h2>What did we decide?</h2>")
                .containsOnlyOnce("<h1>")
                .doesNotContain("<img", "<script", "http:", "https:", "url(", "<h3");
        assertThat(page.indexOf("<h1>")).isLessThan(page.indexOf("<h2>"));
    }

    @Test
    void isPlainTextForWhoAsksForIt() {
        var review = told();

        var text = Call.as("iro")
                .accept("text/plain")
                .get(review + "/child-summary")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asString();

        assertThat(text)
                .startsWith("Your review on Monday 24 June 2013\n\nYour review\nHello Minnie.\n")
                .endsWith("\n")
                .doesNotContain("<", "&", "{", "notYetWritten");
        Call.as("iro").accept("image/png").get(review + "/child-summary").then().statusCode(406);
    }

    @Test
    void takesMarkupAndApostrophesAsText() {
        var child = LookedAfter.registeredAs(
                LookedAfter.child(LookedAfter.councilChildId(), "north-east").replace("\"Minnie\"", "\"O'Sh<b>ea\""));
        var review = held(LookedAfter.period(child, "2013-06-03", "C1"));
        decided(review, "<script>alert(1)</script> & more");

        assertThat(as("text/html", review, "standard"))
                .contains("Hello O&#39;Sh&lt;b&gt;ea.", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")
                .doesNotContain("<script", "<b>");
        assertThat(as("text/plain", review, "standard"))
                .contains("Hello O'Sh<b>ea.", "<script>alert(1)</script> & more");
    }

    @Test
    void tellsADecisionOnceItIsWrittenForTheChild() {
        var review = held(period());
        var decision = AtReview.decided(review, "2013-07-31");
        Call.as("iro")
                .get(review + "/child-summary")
                .then()
                .body("notYetWritten.decisions", equalTo(1))
                .body(
                        "sections.find { it.heading == 'What we decided' }.sentences",
                        contains("Ask your social worker what we decided. We will write it down for you."));

        AtReview.replaced(
                        decision,
                        "{\"made\": %s, \"done\": {\"doneOn\": \"2013-07-30\"}, \"reason\": \"For the child.\"}"
                                .formatted(plain("You will see your nan.", "You said LEAK.", "child")))
                .then()
                .statusCode(200)
                .body("made.inPlainWords.text", equalTo("You will see your nan."))
                .body("made.inPlainWords.doneBy", equalTo("child"));

        Call.as("iro")
                .get(review + "/child-summary")
                .then()
                .body("notYetWritten.decisions", equalTo(0))
                .body(
                        "sections.find { it.heading == 'What we decided' }.sentences",
                        contains(
                                "1. You will see your nan. Who does this: you. By when: Wednesday 31 July 2013.",
                                "This has been done."));
        Reviewed.happens(AtReview.decided(review, "2013-07-31"), "withdrawals", "{\"reason\": \"She moved.\"}")
                .then()
                .statusCode(200);
        Call.as("iro").get(review + "/child-summary").then().body("notYetWritten.decisions", equalTo(0));
        Call.creating("iro")
                .body("{\"reviewId\": \"%s\", \"made\": %s}"
                        .formatted(lastOf(review), plain("So it is.", "x", "the-postman")))
                .post("/v1/review-decisions")
                .then()
                .statusCode(400);
        Call.creating("iro")
                .body("{\"reviewId\": \"%s\", \"made\": %s}".formatted(lastOf(review), plain(" ", "x", "child")))
                .post("/v1/review-decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhenTheNextReviewIs() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var early = held(period);
        assertThat(next(early)).containsExactly("We will tell you when your next review is.");

        var late = Reviewed.held(period, today.minusDays(10));
        assertThat(next(early)).hasSize(1).first().asString().startsWith("You have had another review since then.");
        assertThat(next(late))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Your next review will be on ")
                .endsWith("or before that day. We will tell you the day.");
        Reviewed.scheduled(period, today.plusDays(30) + "T10:00:00Z");
        assertThat(next(late)).containsExactly("Your next review is on " + PlainWords.of(today.plusDays(30)) + ".");

        LookedAfter.happens(period, "endings", "{\"endedOn\": \"%s\", \"reason\": \"E4A\"}".formatted(today))
                .then()
                .statusCode(200);
        assertThat(next(late)).containsExactly("No other review is planned.");
    }

    @Test
    void isThereForACompletedReviewAlone() {
        var period = period();
        var booked = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");
        Call.as("iro")
                .accept("text/html")
                .get(booked + "/child-summary")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        Reviewed.happens(booked, "openings", "{\"openedOn\": \"2013-06-24\", \"meeting\": false}")
                .then()
                .statusCode(200);
        Call.as("iro").get(booked + "/child-summary").then().statusCode(409);
        Reviewed.happens(booked, "completions", "{\"finishedOn\": \"2013-06-24\"}")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(booked + "/child-summary")
                .then()
                .statusCode(200)
                .body("notYetWritten.participation", equalTo(true))
                .body("notYetWritten.rights", contains("advocacy", "complaint", "court"))
                .body("sections.heading.findAll { it == 'What we decided' }", empty())
                .body(
                        "sections[0].sentences",
                        hasItem("This time it was not a meeting. We asked people what they think instead."));
        Reviewed.happens(booked, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);
        Call.as("iro").get(booked + "/child-summary").then().statusCode(409);
    }

    @Test
    void isWrittenDownOnceItWasGiven() {
        var record = held(period()) + "/record";
        var given = "{\"summaryGiven\": {\"on\": \"%s\", \"how\": \"%s\"}%s}";

        AtReview.replaced(record, given.formatted("2013-06-23", "on-paper", ""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("RR1"));
        AtReview.replaced(record, given.formatted(today.plusDays(1), "on-paper", ""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        AtReview.replaced(record, given.formatted("2013-06-24", "by-pigeon", ""))
                .then()
                .statusCode(400);
        AtReview.replaced(record, given.formatted("2013-06-24", "on-paper", ""))
                .then()
                .statusCode(200)
                .body("summaryGiven.on", equalTo("2013-06-24"));
        AtReview.replaced(record, given.formatted("2013-06-25", "read-together", ""))
                .then()
                .statusCode(400);
        AtReview.replaced(record, given.formatted("2013-06-25", "read-together", ", \"reason\": \"Mistyped.\""))
                .then()
                .statusCode(200)
                .body("summaryGiven.how", equalTo("read-together"));
    }

    @Test
    void isForThoseWhoMaySeeTheChild() {
        var review = told();
        var address = review + "/child-summary";
        var unknown = "/v1/reviews/" + UUID.randomUUID() + "/child-summary";

        RestAssured.given().get(address).then().statusCode(401);
        Call.as("analyst").get(address).then().statusCode(403);
        Call.as("partner-agency").get(address).then().statusCode(403);
        Call.as("iro").get("/v1/reviews/me/child-summary").then().statusCode(400);
        var elsewhere = TestTokens.of("iro").areas("south-west");
        String hidden =
                Call.as(elsewhere).get(address).then().statusCode(404).extract().path("detail");
        String none =
                Call.as("iro").get(unknown).then().statusCode(404).extract().path("detail");
        assertThat(hidden).isEqualTo(none);
    }

    @Test
    void isLoggedAsARead() {
        var child = LookedAfter.registered("north-east");
        var review = held(LookedAfter.period(child, "2013-06-03", "C1"));
        var reader = "S-" + UUID.randomUUID();

        Call.as(TestTokens.of("iro").staff(reader))
                .accept("text/html")
                .get(review + "/child-summary")
                .then()
                .statusCode(200);

        Call.as("qa-manager")
                .get("/v1/access-log?childId=" + child + "&limit=200")
                .then()
                .statusCode(200)
                .body("items.staffId", hasItem(reader));
    }

    @Test
    void isNotThereOfASealedRecord() {
        var period = period();
        var review = held(period);
        Call.as("iro").get(review + "/child-summary").then().statusCode(200);

        Adopted.from(period);

        for (var role : List.of("iro", "head-of-safeguarding", "team-manager", "case-system")) {
            Call.as(role).get(review + "/child-summary").then().statusCode(404);
        }
    }

    /** A completed review of which everything is recorded, with telling words in all that is internal. */
    private static String told() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        Officers.named(Officers.allocationOf(child), Officers.registered("north-east"), "2013-06-03")
                .then()
                .statusCode(200);
        Challenged.raised(period, "2013-06-10");
        var review = held(period);
        AtReview.told(review, TOLD).then().statusCode(200);
        var words = AtReview.said(review, "everybody");
        AtReview.replaced(
                        words,
                        "/influence",
                        "{\"changed\": true, \"because\": \"LEAK-because\","
                                + " \"inPlainWords\": \"You will see her each month.\"}")
                .then()
                .statusCode(200)
                .body("changedInPlainWords", equalTo("You will see her each month."));
        decided(review, "You will see your nan every month.");
        AtReview.added(
                "/v1/review-decisions",
                "{\"reviewId\": \"%s\", \"made\": %s}"
                        .formatted(
                                lastOf(review),
                                AtReview.decision("2013-08-30").replace("Contact with the nan", "LEAK-unwritten")));
        return review;
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static String held(String period) {
        return Reviewed.held(period, LocalDate.of(2013, 6, 24));
    }

    private static void decided(String review, String text) {
        AtReview.added(
                "/v1/review-decisions",
                "{\"reviewId\": \"%s\", \"made\": %s}"
                        .formatted(lastOf(review), plain(text, "LEAK-wording", "social-worker")));
    }

    private static String plain(String text, String wording, String doneBy) {
        return """
                {"kind": "decision", "wording": "%s", "owner": "S1042", "dueOn": "2013-07-31",
                 "inPlainWords": {"text": "%s", "doneBy": "%s"}}""".formatted(wording, text, doneBy);
    }

    private static String said(String review, String words, String readers) {
        return AtReview.added(
                review + "/words", AtReview.spoken(readers).replace("I want to see my nan Xanthippe.", words));
    }

    private static List<String> next(String review) {
        return Call.as("iro")
                .get(review + "/child-summary")
                .then()
                .statusCode(200)
                .extract()
                .path("sections.find { it.heading == 'Your next review' }.sentences");
    }

    private static List<String> forms(String review) {
        var forms = new ArrayList<String>();
        for (var variant : List.of("standard", "easy-read")) {
            for (var form : List.of("text/html", "text/plain")) {
                forms.add(as(form, review, variant));
            }
            forms.add(Call.as("iro")
                    .get(review + "/child-summary?variant=" + variant)
                    .jsonPath()
                    .getList("sections")
                    .toString());
        }
        return forms;
    }

    private static String as(String form, String review, String variant) {
        return Call.as("iro")
                .accept(form)
                .get(review + "/child-summary?variant=" + variant)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

package safeguarding.platform.deadline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class DeadlineResourceTest {

    @Inject
    Deadlines deadlines;

    @Inject
    ChildVisibility visibility;

    @Inject
    MovableClock clock;

    private final UUID sibling = UUID.randomUUID();
    private final UUID siblingElsewhere = UUID.randomUUID();
    private final UUID conference = Identifiers.next();
    private String deadline = "";

    @BeforeEach
    void openADeadline() {
        clock.restartAt(Instant.parse("2013-08-12T09:00:00Z"));
        var subject = new DeadlineSubject("conference", conference, Set.of(sibling, siblingElsewhere), "north-east");
        deadline = QuarkusTransaction.requiringNew().call(() -> {
            visibility.place(sibling, "north-east");
            visibility.place(siblingElsewhere, "south-west");
            return deadlines
                    .open("B1.3", subject, LocalDate.of(2013, 8, 12))
                    .id()
                    .toString();
        });
    }

    @Test
    void listsDeadlinesOfChildrenInSightAndNamesOnlyThose() {
        chairOf("north-east")
                .get("/v1/deadlines?state=open&dueBefore=2013-09-04&area=north-east&subject=" + conference)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(deadline))
                .body("items[0].state", equalTo("open"))
                .body("items[0].subject.childIds", contains(sibling.toString()));
    }

    @Test
    void tellsWhatHasChangedSinceACursorAndWhatWentOutOfSight() {
        // given
        var before = chairOf("north-east").get("/v1/deadlines?updatedSince=begin&limit=200");
        while (!before.<List<Object>>path("items").isEmpty()) {
            before = chairOf("north-east").get("/v1/deadlines?limit=200&updatedSince=" + before.path("next"));
        }
        String cursor = before.path("next");

        // when
        clock.moveTo(Instant.parse("2013-08-20T09:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> deadlines.met(conference, "B1.3", LocalDate.of(2013, 8, 20)));

        // then
        var changed = chairOf("north-east").get("/v1/deadlines?updatedSince=" + cursor);
        changed.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(deadline))
                .body("items[0].state", equalTo("met"))
                .body("removed", hasSize(0));
        chairOf("north-east")
                .get("/v1/deadlines?updatedSince=" + changed.path("next"))
                .then()
                .body("items", hasSize(0));
        chairOf("north-west")
                .get("/v1/deadlines?updatedSince=" + cursor)
                .then()
                .body("items", hasSize(0))
                .body("removed", hasSize(0));
        chairOf("north-east")
                .get("/v1/deadlines?state=open&updatedSince=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void leavesOutWhatTheFiltersOrThePolicyLeaveOut() {
        var list = "/v1/deadlines?subject=" + conference;
        chairOf("north-west").get(list).then().statusCode(200).body("items", hasSize(0));
        chairOf("north-east").get(list + "&dueBefore=2013-09-03").then().body("items", hasSize(0));
        chairOf("north-east").get(list + "&state=overdue").then().body("items", hasSize(0));
        chairOf("north-east").get(list + "&state=lost").then().statusCode(400);
    }

    @Test
    void listsWhatWasKnownOnADay() {
        var list = "/v1/deadlines?subject=" + conference;
        clock.moveTo(Instant.parse("2013-08-20T09:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> deadlines.met(conference, "B1.3", LocalDate.of(2013, 8, 20)));

        chairOf("north-east").get(list).then().body("items.state", contains("met"));
        chairOf("north-east").get(list + "&knownOn=2013-08-20").then().body("items.state", contains("met"));
        chairOf("north-east")
                .get(list + "&knownOn=2013-08-19")
                .then()
                .statusCode(200)
                .body("items.state", contains("open"))
                .body("items[0].subject.childIds", contains(sibling.toString()));
        chairOf("north-east").get(list + "&knownOn=2013-08-19&state=met").then().body("items", hasSize(0));
        chairOf("north-east").get(list + "&knownOn=2013-08-11").then().body("items", hasSize(0));
        chairOf("north-west").get(list + "&knownOn=2013-08-19").then().body("items", hasSize(0));
        chairOf("north-east").get(list + "&knownOn=2013-08-21").then().statusCode(400);
    }

    @Test
    void explainsADeadlineWithItsHistory() {
        chairOf("north-east")
                .get("/v1/deadlines/" + deadline)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("deadline.ruleId", equalTo("B1.3"))
                .body("deadline.citation", containsString("Working Together"))
                .body("deadline.inputs.startsOn", equalTo("2013-08-12"))
                .body("deadline.dueOn", equalTo("2013-09-03"))
                .body("deadline.calendarVersion", equalTo("ew-2026-08-07"))
                .body("deadline.sentence", containsString("26 August is a bank holiday"))
                .body("deadline.subject.childIds", contains(sibling.toString()))
                .body("history", hasSize(1))
                .body("history[0].state", equalTo("open"));
        chairOf("north-east")
                .header("If-None-Match", "\"0\"")
                .get("/v1/deadlines/" + deadline)
                .then()
                .statusCode(304);
    }

    @Test
    void isNotThereForCallersWhoSeeNoneOfItsChildren() {
        chairOf("north-west").get("/v1/deadlines/" + deadline).then().statusCode(404);
        chairOf("north-east").get("/v1/deadlines/" + UUID.randomUUID()).then().statusCode(404);
        as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/deadlines/" + deadline)
                .then()
                .statusCode(403);
    }

    @Test
    void worksItOutUnderAnotherRuleSetWithoutChangingIt() {
        recompute(head(), Map.of("ruleSet", "ten-days"))
                .then()
                .statusCode(200)
                .body("before.dueOn", equalTo("2013-09-03"))
                .body("recomputed.dueOn", equalTo("2013-08-27"))
                .body("applied", equalTo(false));
        chairOf("north-east").get("/v1/deadlines/" + deadline).then().header("ETag", "\"0\"");
    }

    @Test
    void appliesOtherRulesOnlyToTheVersionThatWasRead() {
        var body = Map.of("ruleSet", "ten-days", "apply", true);
        recompute(head(), body).then().statusCode(428);
        recompute(head().header("If-Match", "\"9\""), body).then().statusCode(412);

        recompute(head().header("If-Match", "\"0\""), body)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("applied", equalTo(true));

        chairOf("north-east")
                .get("/v1/deadlines/" + deadline)
                .then()
                .header("ETag", "\"1\"")
                .body("deadline.ruleSet", equalTo("ten-days"))
                .body("history", hasSize(2));
    }

    @Test
    void refusesRuleSetsAndTablesThatAreNotThere() {
        recompute(head(), Map.of("ruleSet", "unheard-of"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ruleSet"));
        recompute(head(), Map.of("ruleSet", "current", "calendarVersion", "none"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("calendarVersion"));
    }

    private Response recompute(RequestSpecification caller, Map<String, ?> body) {
        return caller.body(body).post("/v1/deadlines/" + deadline + "/recomputations");
    }

    private static RequestSpecification head() {
        return as(TestTokens.of("head-of-safeguarding")).contentType("application/json");
    }

    private static RequestSpecification chairOf(String area) {
        return as(TestTokens.of("chair").areas(area));
    }

    private static RequestSpecification as(TestTokens caller) {
        return given().header("Authorization", "Bearer " + caller.token()).header("Access-Purpose", "conference");
    }
}

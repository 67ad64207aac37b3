package safeguarding.licensing.dailyrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Feed;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Stays;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.performances.AskedFor;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class DailyRecordsTest {

    private static final String OFFICER = "licensing-officer";
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void areHandedInAndShowWhatTheLawSays() {
        var child = child();
        var made = HandedIn.handIn(production(TODAY), child, TODAY, HandedIn.details(lawful(TODAY)));

        made.then()
                .statusCode(201)
                .body("ruling.outcome", equalTo("lawful"))
                .body("on", equalTo(TODAY.toString()))
                .body("keptUntil", equalTo(TODAY.plusMonths(6).toString()))
                .body("details.stays[0].parts[0].occupation", equalTo("performing"))
                .body("details.paid[0].pence", equalTo(4500));
        assertThat(listed("childId=" + child)).containsExactly(made.<Object>path("dailyRecordId"));
        assertThat(listed("breached=true&childId=" + child)).isEmpty();
        assertThat(listed("breached=false&on=" + TODAY + "&childId=" + child)).hasSize(1);
    }

    @Test
    void areKeptAlthoughTheyBreakTheLawAndSaySo() {
        var child = child();
        var made = HandedIn.handIn(
                production(TODAY), child, TODAY, HandedIn.details(Stays.of(TODAY.toString(), "20:00", "23:01")));

        made.then()
                .statusCode(201)
                .body("ruling.outcome", equalTo("breached"))
                .body("ruling.breaches.limitId", contains("performance_2014.latest-at-place.from-5"));
        assertThat(listed("breached=true&childId=" + child)).hasSize(1);
        replace(Path.of(made), HandedIn.details(Stays.of(TODAY.toString(), "20:00", "23:00")))
                .then()
                .statusCode(200)
                .body("ruling.outcome", equalTo("lawful"));
        assertThat(listed("breached=true&childId=" + child)).isEmpty();
    }

    @Test
    void areCheckedTogetherWithThoseOfOtherProductionsInWhateverOrderTheyCome() {
        var child = child();
        var morning = Path.of(HandedIn.handIn(
                production(TODAY), child, TODAY, HandedIn.details(Stays.of(TODAY.toString(), "08:00", "11:00"))));
        Call.as(OFFICER).get(morning).then().body("ruling.outcome", equalTo("lawful"));

        var evening = Path.of(HandedIn.handIn(
                production(YESTERDAY),
                child,
                YESTERDAY,
                HandedIn.details(Stays.of(YESTERDAY.toString(), "17:00", "20:01"))));

        Call.as(OFFICER).get(morning).then().body("ruling.breaches.ruleId", contains("H12"));
        assertThat(listed("breached=true&childId=" + child)).containsExactly(Path.idOf(morning));
        replace(evening, HandedIn.details(Stays.of(YESTERDAY.toString(), "17:00", "20:00")))
                .then()
                .statusCode(200);
        Call.as(OFFICER).get(morning).then().body("ruling.outcome", equalTo("lawful"));
    }

    @Test
    void standUnderTheLicenceThatNamesAndCoversTheDay() {
        var child = child();
        var production = Staged.production(YESTERDAY.toString(), TODAY.toString());
        var licence = Path.of(AskedFor.ask(
                production, child, AskedFor.details(TODAY.minusDays(30).toString(), TODAY.toString())));
        var licensed = HandedIn.licensed(Path.idOf(licence), lawful(TODAY));

        HandedIn.handIn(production, child, TODAY, licensed)
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC50"));
        HandedIn.handIn(production, child, YESTERDAY, HandedIn.licensed(Path.idOf(licence), lawful(YESTERDAY)))
                .then()
                .statusCode(422);
        HandedIn.handIn(production, child, YESTERDAY, HandedIn.details(lawful(YESTERDAY)))
                .then()
                .statusCode(201);
    }

    @Test
    void areOneForEachChildProductionAndDay() {
        var child = child();
        var production = production(TODAY);
        var answers = AtOnce.of(
                () -> HandedIn.handIn(production, child, TODAY, HandedIn.details(lawful(TODAY))),
                () -> HandedIn.handIn(production, child, TODAY, HandedIn.details(lawful(TODAY))));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        HandedIn.handIn(production(TODAY), child, TODAY, HandedIn.details(lawful(TODAY)))
                .then()
                .statusCode(400);
    }

    @Test
    void countNoMoreOnceTheyAreWithdrawn() {
        var child = child();
        var production = production(TODAY);
        var record = Path.of(HandedIn.handIn(production, child, TODAY, HandedIn.details(lawful(TODAY))));
        withdraw(record)
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Other."))
                .body("ruling", nullValue());

        withdraw(record).then().statusCode(409);
        replace(record, HandedIn.details(lawful(TODAY))).then().statusCode(409);
        HandedIn.handIn(production, child, TODAY, HandedIn.details(lawful(TODAY)))
                .then()
                .statusCode(201);
    }

    @Test
    void tellWhatHasChanged() {
        var list = "/v1/daily-records";
        var record = HandedIn.record(child(), TODAY);
        var cursor = Feed.end(OFFICER, list);

        withdraw(record).then().statusCode(200);

        assertThat(Feed.since(OFFICER, list, cursor, "dailyRecordId")).containsExactly(Path.idOf(record));
        Call.as(OFFICER).get(list + "?updatedSince=begin&breached=true").then().statusCode(400);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var tomorrow = TODAY.plusDays(1);
        HandedIn.handIn(production(tomorrow), child(), tomorrow, HandedIn.details(lawful(tomorrow)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        HandedIn.handIn(production(TODAY), child(), TODAY, HandedIn.details(lawful(YESTERDAY)))
                .then()
                .statusCode(400);
        HandedIn.handIn(UUID.randomUUID().toString(), child(), TODAY, HandedIn.details(lawful(TODAY)))
                .then()
                .statusCode(400);
        HandedIn.handIn(production(TODAY), UUID.randomUUID().toString(), TODAY, HandedIn.details(lawful(TODAY)))
                .then()
                .statusCode(404);
        HandedIn.handIn(production(TODAY), child(), TODAY, "{\"stays\": []}")
                .then()
                .statusCode(400);
    }

    @Test
    void areTheBusinessOfThoseWhoSeeTheChildOnly() {
        var record = HandedIn.record(child(), TODAY);
        Call.as("iro").get(record).then().statusCode(403);
        Call.as(TestTokens.of(OFFICER).areas("south-west")).get(record).then().statusCode(404);
        Call.as(OFFICER).get("/v1/daily-records/" + UUID.randomUUID()).then().statusCode(404);
        Call.as(OFFICER)
                .body("{\"reason\": \"Other.\"}")
                .post(record + "/withdrawals")
                .then()
                .statusCode(428);
    }

    private static String child() {
        return Youngsters.born(TODAY.minusYears(10).toString(), "north-east");
    }

    private static String production(LocalDate day) {
        return Staged.production(day.toString());
    }

    private static String lawful(LocalDate day) {
        return Stays.lawful(day.toString());
    }

    private static List<Object> listed(String filter) {
        return Pages.every(OFFICER, "/v1/daily-records?" + filter, "dailyRecordId");
    }

    private static Response replace(String record, String details) {
        return Step.put(OFFICER, record, "", "{\"details\": " + details + "}");
    }

    private static Response withdraw(String record) {
        return Step.post(OFFICER, record, "/withdrawals", "{\"reason\": \"Other.\"}");
    }
}

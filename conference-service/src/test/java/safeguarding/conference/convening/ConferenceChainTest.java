package safeguarding.conference.convening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Inquorate on 28 November 2013, inquorate again on 6 December, quorate on 12 December. */
@QuarkusTest
@RealServers(service = "conference")
class ConferenceChainTest {

    @Test
    void showsEverySittingFromEachOfThem() {
        var child = Families.registered("north-east");
        var first = Sittings.initial("2013-11-25", child);
        Call.as("chair").get(path(first)).then().body("sittings", nullValue());
        Sittings.held(first, "2013-11-28", "social-care").then().statusCode(200);
        var second = next(first);
        Sittings.held(second, "2013-12-06", "social-care").then().statusCode(200);
        var third = next(second);
        Sittings.held(third, "2013-12-12").then().statusCode(200);

        var ids = new String[] {first.toString(), second.toString(), third.toString()};
        for (var place = 0; place < ids.length; place++) {
            Call.as("iro")
                    .header("If-None-Match", Sittings.etag(path(UUID.fromString(ids[place]))))
                    .get("/v1/conferences/" + ids[place])
                    .then()
                    .statusCode(200)
                    .body("sittings.position", equalTo(place + 1))
                    .body("sittings.items.conferenceId", contains(ids))
                    .body("sittings.items.quorum", contains("not-met", "not-met", "met"))
                    .body("sittings.items.reconvenes", contains(null, ids[0], ids[1]))
                    .body("sittings.items.reconvenedBy", contains(ids[1], ids[2], null))
                    .body("sittings.items.reconvenesBy", contains(null, "2013-12-12", "2013-12-20"));
        }
        Call.as("iro")
                .get(path(second) + "/sittings")
                .then()
                .statusCode(200)
                .body("position", equalTo(2))
                .body("items[1].breaches.rule", org.hamcrest.Matchers.hasItem("B2.3"));
        Call.as(TestTokens.partner("ne-social-care"))
                .get(path(second))
                .then()
                .statusCode(200)
                .body("sittings.items[1].breaches", nullValue());
    }

    @Test
    void holdsAnAdjournedConferenceTogetherWithTheOneThatWentOn() {
        var child = Families.registered("north-east");
        var first = Sittings.initial("2013-11-25", child);
        Sittings.held(first, "2013-11-28").then().statusCode(200);
        Sittings.decide(first, child, "adjourned", "\"interimSafetyPlan\": \"She stays.\", \"newDate\": \"2013-12-05\"")
                .then()
                .statusCode(201);
        var second = Sittings.asked("initial", "2013-11-29", "\"reconvenes\": \"%s\"".formatted(first), child);

        Call.as("iro")
                .get(path(first))
                .then()
                .body("sittings.items", hasSize(2))
                .body("sittings.items.stage", contains("held", "requested"));
        Call.as("iro").get(path(second) + "/sittings").then().body("position", equalTo(2));
    }

    @Test
    void goesOnWithAnotherSittingWhenTheOneThatWasToFollowIsCancelled() {
        var child = Families.registered("north-east");
        var first = Sittings.initial("2013-11-25", child);
        Sittings.held(first, "2013-11-28", "social-care").then().statusCode(200);
        var cancelled = next(first);
        Sittings.ask("initial", "2013-11-29", "\"reconvenes\": \"%s\"".formatted(first), child)
                .then()
                .statusCode(409);
        Conferences.action(cancelled, "cancellations", "{\"reason\": \"Snow.\"}")
                .then()
                .statusCode(200);
        Call.as("iro").get(path(first)).then().body("sittings.items.stage", contains("held", "cancelled"));

        var second = Sittings.asked("initial", "2013-11-29", "\"reconvenes\": \"%s\"".formatted(first), child);

        Call.as("iro")
                .get(path(first))
                .then()
                .body("reconvenedBy", equalTo(second.toString()))
                .body("sittings.items.conferenceId", contains(first.toString(), second.toString()));
        Call.as("iro").get(path(cancelled)).then().body("sittings.items.stage", contains("held", "cancelled"));
        Sittings.held(cancelled, "2013-12-06").then().statusCode(409);
        Sittings.held(second, "2013-12-06").then().statusCode(200);
    }

    private static UUID next(UUID conference) {
        return UUID.fromString(Call.as("chair").get(path(conference)).path("reconvenedBy"));
    }

    private static String path(UUID conference) {
        return "/v1/conferences/" + conference;
    }
}

package safeguarding.conference.expectation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Inquorate on 28 November 2013: who is expected at the sitting that goes on with it. */
@QuarkusTest
@RealServers(service = "conference")
class NextSittingTest {

    private UUID child = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private String practice = "";

    @BeforeEach
    void asked() {
        practice = "gp-" + UUID.randomUUID();
        Agencies.registered(practice, "gp");
        child = Families.registered("north-east");
        Agencies.circumstances(child, "{\"kind\": \"gp\", \"organisation\": \"%s\"}".formatted(practice));
        first = Sittings.initial("2013-11-25", child);
    }

    @Test
    void holdsToWhatThePeopleSaidOfTheOneBefore() {
        Agencies.remove(first, "gp").then().statusCode(200);
        Agencies.add(first, "housing", "homes").then().statusCode(201);
        Agencies.name(first, "police", "surrey-police").then().statusCode(200);

        var second = inquorate();

        Agencies.expected(second)
                .then()
                .body("items.findAll { it.kind == 'gp' }.state", contains("removed"))
                .body("items.find { it.kind == 'gp' }.removedReason", equalTo("They have never met the family."))
                .body("items.findAll { it.kind == 'housing' }.organisation", contains("homes"))
                .body("items.find { it.kind == 'housing' }.addedReason", equalTo("They know the family."))
                .body("items.findAll { it.kind == 'police' }.organisation", contains("surrey-police"))
                .body("items.findAll { it.kind == 'social-care' }.organisation", contains("ne-social-care"));
        sees(practice, 404);
        sees("homes", 200);
        Agencies.again(second).then().body("items.findAll { it.kind == 'police' }", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void endsTheSightOfAnAgencyThatTheChairRemovesFromIt() {
        var second = inquorate();
        sees(practice, 200);

        Agencies.remove(second, "gp").then().statusCode(200);

        sees(practice, 404);
        sees("ne-social-care", 200);
    }

    private void sees(String agency, int status) {
        Call.as(TestTokens.partner(agency)).get("/v1/children/" + child).then().statusCode(status);
    }

    private UUID inquorate() {
        Sittings.held(first, "2013-11-28", "social-care").then().statusCode(200);
        return UUID.fromString(Call.as("chair").get("/v1/conferences/" + first).path("reconvenedBy"));
    }
}

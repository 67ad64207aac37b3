package safeguarding.conference.convening;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** B2.3 in a council that refuses. */
@QuarkusTest
@TestProfile(TwoInquorateRefusedTest.Refusing.class)
@RealServers(service = "conference")
class TwoInquorateRefusedTest {

    /** The council has chosen to refuse. */
    public static final class Refusing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("safeguarding.convening.two-inquorate-in-a-row", "refuse");
        }
    }

    @Test
    void isAnsweredWithTheRuleUntilTheChairGoesAhead() {
        var child = Families.registered("north-east");
        var first = Sittings.initial("2013-11-25", child);
        Sittings.held(first, "2013-11-28", "social-care").then().statusCode(200);
        var second =
                UUID.fromString(Call.as("chair").get("/v1/conferences/" + first).path("reconvenedBy"));

        Sittings.held(second, "2013-12-06", "social-care")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.3"))
                .body("detail", containsString("B2.2"));
        Call.as("chair").get("/v1/conferences/" + second).then().body("stage", equalTo("requested"));

        Conferences.action(
                        second,
                        "holdings",
                        Sittings.holding("2013-12-06", "\"overrideReason\": \"Delay is dangerous.\"", new String[] {
                            "social-care", "school"
                        }))
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("overridden"));
    }
}

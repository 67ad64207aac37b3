package safeguarding.conference.retention;

import io.restassured.response.Response;
import java.util.UUID;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/** Destroying records, through the public API. */
final class Destroying {

    static final TestTokens ONE = TestTokens.of("qa-manager").staff("S-one");
    static final TestTokens OTHER = TestTokens.of("head-of-safeguarding").staff("S-other");

    private Destroying() {}

    /** One person proposes it. */
    static Response propose(UUID child, String reason) {
        return Call.creating(ONE)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/v1/children/" + child + "/destructions");
    }

    /** The address of a destruction that was proposed. */
    static String proposed(UUID child) {
        return "/v1/destructions/"
                + propose(child, "Her time is over.")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("destructionId");
    }

    /** The address of a destruction that a second person approved. */
    static String approved(UUID child) {
        var destruction = proposed(child);
        decide(destruction, OTHER, true, "Nobody needs it.").then().statusCode(200);
        return destruction;
    }

    /** Somebody decides. */
    static Response decide(String destruction, TestTokens who, boolean approved, String reason) {
        return Call.as(who)
                .header("If-Match", version(destruction))
                .body("{\"approved\": %s, \"reason\": \"%s\"}".formatted(approved, reason))
                .post(destruction + "/decisions");
    }

    /** It is done. */
    static Response complete(String destruction) {
        return Call.as(OTHER).header("If-Match", version(destruction)).post(destruction + "/completions");
    }

    /** The whole way. */
    static void destroyed(UUID child) {
        complete(approved(child)).then().statusCode(200);
    }

    private static String version(String destruction) {
        return Call.as(OTHER).get(destruction).header("ETag");
    }
}

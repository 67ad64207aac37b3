package safeguarding.audit.officers;

import safeguarding.audit.fixture.Call;

/** Everything that can happen in the register. */
public final class OfficerStory {

    private OfficerStory() {}

    /** Lets it happen. */
    public static void happens() {
        var made = Call.creating("qa-manager")
                .body("{\"staffId\": \"S-%s\", \"details\": %s}"
                        .formatted(System.nanoTime(), Officers.details("north-east")))
                .post("/v1/qa-officers");
        made.then().statusCode(201);
        Call.as("qa-manager")
                .header("If-Match", made.header("ETag"))
                .body("{\"details\": %s}".formatted(Officers.details("*")))
                .put(made.header("Location").replaceFirst("^.*/v1", "/v1"))
                .then()
                .statusCode(200);
    }
}

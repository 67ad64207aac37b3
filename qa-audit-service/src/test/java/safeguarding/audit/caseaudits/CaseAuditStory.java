package safeguarding.audit.caseaudits;

import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/** Everything that can happen to the audit of a case. */
public final class CaseAuditStory {

    private CaseAuditStory() {}

    /** Lets it happen. */
    public static void happens() {
        var area = Audited.anArea();
        var drawn = Audited.drawn(2, area);
        var auditor = Audited.anAuditor();
        var path = Audited.allocated(drawn.getFirst(), Audited.anAuditor());
        step("qa-manager", path, "reallocations", 0, "{\"auditor\": \"%s\"}".formatted(auditor));
        Call.as(Audited.auditor(auditor))
                .body("{\"reason\": \"Mistyped.\"}")
                .post(path + "/identity-resolutions")
                .then()
                .statusCode(200);
        Audited.save(path, auditor, 2, Audited.judgement("yes", "good")).then().statusCode(200);
        Audited.submit(path, auditor, 3).then().statusCode(200);
        Call.as(Audited.auditor(auditor))
                .header("If-Match", "\"4\"")
                .body("{\"judgement\": %s, \"reason\": \"Mistyped.\"}".formatted(Audited.judgement("partly", "good")))
                .post(path + "/corrections")
                .then()
                .statusCode(200);
        Call.as(TestTokens.of("team-manager").areas(area))
                .header("If-Match", "\"5\"")
                .body("{\"from\": \"manager\", \"words\": \"Xanthippe will see to it.\"}")
                .post(path + "/reflections")
                .then()
                .statusCode(200);
        var other = Audited.allocated(drawn.getLast(), auditor);
        step("qa-manager", other, "withdrawals", 0, "{\"reason\": \"Mistyped.\"}");
    }

    private static void step(String role, String path, String step, int read, String body) {
        Call.as(role)
                .header("If-Match", "\"%d\"".formatted(read))
                .body(body)
                .post(path + "/" + step)
                .then()
                .statusCode(200);
    }
}

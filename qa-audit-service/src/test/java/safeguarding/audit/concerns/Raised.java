package safeguarding.audit.concerns;

import io.restassured.response.Response;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Immediate concerns of tests. */
public final class Raised {

    private Raised() {}

    /** A body about an audit of a case. */
    public static String body(String caseAudit, String teamManager, String serviceManager) {
        return """
                {"caseAuditId": "%s", "foundOn": "2013-11-28", "risk": "Xanthippe is alone at night.",
                 "doneAtOnce": "Rang the duty team.", "teamManager": "%s", "serviceManager": "%s"}""".formatted(Path.idOf(caseAudit), teamManager, serviceManager);
    }

    /** Its auditor raises a concern. */
    public static Response raise(String auditor, String body) {
        return Call.creating(Audited.auditor(auditor)).body(body).post("/v1/immediate-concerns");
    }
}

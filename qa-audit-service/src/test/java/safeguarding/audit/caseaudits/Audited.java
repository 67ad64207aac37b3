package safeguarding.audit.caseaudits;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.officers.Officers;
import safeguarding.audit.population.Populated;
import safeguarding.audit.programmes.Programmed;
import safeguarding.audit.sampling.Sampled;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.tokens.TestTokens;

/** Audits of cases of tests. */
public final class Audited {

    private Audited() {}

    /** The identifiers of drawn cases of a new audit, of children of this area. */
    public static List<String> drawn(int cases, String area) {
        return drawn(Programmed.audit("child-protection-plan"), cases, area);
    }

    /** The identifiers of drawn cases of an audit, of children of this area. */
    public static List<String> drawn(String audit, int cases, String area) {
        Populated.plans(cases, area);
        return Sampled.cases(Sampled.ofArea(audit, area, cases)).stream()
                .map(Path::idOf)
                .toList();
    }

    /** An area that no other test has. */
    public static String anArea() {
        return "area-" + UUID.randomUUID();
    }

    /** An auditor by staff number. */
    public static TestTokens auditor(String staffId) {
        return TestTokens.of("qa-officer").staff(staffId);
    }

    /** Gives a case to an auditor. */
    public static Response allocate(String sampleCase, String auditor) {
        return Call.creating("qa-manager")
                .body("{\"sampleCaseId\": \"%s\", \"auditor\": \"%s\"}".formatted(sampleCase, auditor))
                .post("/v1/case-audits");
    }

    /** The path of a new audit of a case by an auditor of the register. */
    public static String allocated(String sampleCase, String auditor) {
        return Path.of(allocate(sampleCase, auditor));
    }

    /** An auditor who is new in the register. */
    public static String anAuditor() {
        return Officers.registered();
    }

    /**
     * What an auditor finds, whole: each question that needs an answer of the core group tool has one.
     *
     * @param yes the answer to questions of yes, partly and no
     */
    public static String judgement(String yes, @Nullable String grade) {
        return """
                {"answers": {
                  "first-in-time": {"value": "yes", "evidence": [{"what": "Held on 14 May", "where": "Minutes",
                     "effectiveOn": "2012-05-14"}]},
                  "later-in-time": {"value": "%1$s"}, "last-held": {"value": "2013-10-14"},
                  "members-right": {"value": "%1$s"}, "members-come": {"value": "most"},
                  "parents-come": {"notApplicable": true}, "outline-made-detailed": {"value": "%1$s"},
                  "steps-smart": {"value": "%1$s"}, "steps-followed": {"value": "%1$s"},
                  "agencies-act": {"value": "%1$s"}, "change-measured": {"value": "%1$s"},
                  "bottom-line": {"value": "%1$s"}, "child-seen-between": {"value": "%1$s"},
                  "child-voice": {"value": "%1$s"}, "day-of-child": {"value": "%1$s"},
                  "drift-named": {"notApplicable": true}, "back-to-conference": {"notApplicable": true},
                  "escalated": {"notApplicable": true}, "category-still-right": {"value": "yes"},
                  "record-sent": {"value": "%1$s"}, "record-clear": {"value": "%1$s"},
                  "core-group-overall": {"value": "good", "comment": "A good group."}},
                 "strengths": "The family comes each time.", "improvements": "Steps need days.",
                 "impact": "She sleeps through the night."%2$s}""".formatted(yes, grade == null ? "" : ", \"grade\": \"" + grade + "\"");
    }

    /** Saves the whole draft in the version that was read. */
    public static Response save(String caseAudit, String auditor, int read, String judgement) {
        return Call.as(auditor(auditor))
                .header("If-Match", "\"%d\"".formatted(read))
                .body(judgement)
                .put(caseAudit + "/judgement");
    }

    /** Submits it in the version that was read. */
    public static Response submit(String caseAudit, String auditor, int read) {
        return Call.as(auditor(auditor))
                .header("If-Match", "\"%d\"".formatted(read))
                .post(caseAudit + "/submissions");
    }

    /** The path of an audit of a case that was submitted so. */
    public static String submitted(String sampleCase, String auditor, String yes, String grade) {
        var caseAudit = allocated(sampleCase, auditor);
        save(caseAudit, auditor, 0, judgement(yes, grade)).then().statusCode(200);
        submit(caseAudit, auditor, 1).then().statusCode(200);
        return caseAudit;
    }
}

package safeguarding.audit.tools;

import io.restassured.response.Response;
import java.util.UUID;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Audit tools of tests. */
public final class Tools {

    /** What a small tool asks. */
    public static final String CONTENT = """
            {"gradeScale": "ilacs-2018",
             "sections": [{"code": "plan", "title": "The plan", "questions": [
               {"code": "outcomes", "text": "Can outcomes be measured?", "guidance": "Read one aloud.",
                "type": "yes-partly-no", "weight": 5, "required": true, "mayNotApply": false},
               {"code": "attended", "text": "Who came?", "guidance": "The last three.", "type": "choice", "weight": 3,
                "required": true, "mayNotApply": true, "options": [
                  {"code": "all", "text": "All", "percent": 100}, {"code": "none", "text": "None", "percent": 0}]},
               {"code": "overall", "text": "All in all?", "guidance": "By the descriptors.", "type": "grade",
                "weight": 2, "required": false, "mayNotApply": false},
               {"code": "sessions", "text": "How many?", "guidance": "Count.", "type": "number", "weight": 0,
                "required": false, "mayNotApply": false}]}],
             "descriptors": [{"grade": "outstanding", "text": "Better."}, {"grade": "good", "text": "As it should be."},
               {"grade": "requires-improvement-to-be-good", "text": "Not yet."},
               {"grade": "inadequate", "text": "No."}]}""";

    private Tools() {}

    /** Begins a tool. */
    public static Response begun(String code, String content) {
        return Call.creating("qa-manager").body("""
                        {"code": "%s", "title": "A tool", "caseKind": "child-protection-plan", "content": %s}""".formatted(code, content)).post("/v1/audit-tools");
    }

    /** The path of the first version of a new tool, a draft. */
    public static String draft() {
        return Path.of(begun("tool-" + UUID.randomUUID(), CONTENT));
    }

    /** A step of a version. */
    public static Response step(String version, String step, int read) {
        return Call.as("qa-manager")
                .header("If-Match", "\"%d\"".formatted(read))
                .post(version + "/" + step);
    }
}

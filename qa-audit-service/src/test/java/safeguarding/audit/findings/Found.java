package safeguarding.audit.findings;

import io.restassured.response.Response;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.ReportedAudit;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;

/** Findings of tests. */
public final class Found {

    private Found() {}

    /** An area for improvement closed by a measure. */
    public static String details(String measure, String more) {
        return """
                {"kind": "area-for-improvement", "sentence": "Core groups do not look at the plan. Mistyped.",
                 "cause": "skills-and-knowledge", "criticality": "high", "questions": ["cg-03"], "caseAuditIds": [],
                 "measure": %s%s}""".formatted(measure, more);
    }

    /** A measure that the service works out: cases graded good or better. */
    public static String graded() {
        return "{\"kind\": \"good-or-better\", \"words\": \"Cases graded good or better.\", \"target\": 60}";
    }

    /** A measure from elsewhere. */
    public static String evidenced() {
        return "{\"kind\": \"evidence\", \"words\": \"Core groups held in time.\", \"target\": 60}";
    }

    /** A weak grade of today's scale. */
    public static String weak() {
        return ", \"gradeScale\": \"ilacs-2018\", \"grade\": \"inadequate\"";
    }

    /** Records a finding of an audit. */
    public static Response recording(String audit, String place, String details) {
        return Call.creating("qa-officer")
                .body("{\"auditId\": \"%s\", \"place\": %s, \"details\": %s}"
                        .formatted(Path.idOf(audit), place, details))
                .post("/v1/audit-findings");
    }

    /** Of an area. */
    public static String area(String area) {
        return "{\"level\": \"area\", \"area\": \"%s\"}".formatted(area);
    }

    /** Of the theme. */
    public static String theme() {
        return "{\"level\": \"theme\"}";
    }

    /** The path of a new area for improvement of an area, with a measure from elsewhere. */
    public static String recorded() {
        return Path.of(
                recording(Programmed.audit("child-protection-plan"), area("north-east"), details(evidenced(), "")));
    }

    /** The first audit of a theme. */
    static String firstAudit(String theme) {
        return Path.of(Programmed.planned(Programmed.programme(2013), plan(theme)));
    }

    /** A later audit of the same theme. */
    static String secondAudit(String theme) {
        var later = plan(theme).replace("2013-06-03", "2013-09-02").replace("2013-07-31", "2013-10-31");
        return Path.of(Programmed.planned(Programmed.programme(2013), later));
    }

    /** A later audit of the same theme, of which the report was given. */
    static String laterAudit(String theme) {
        return ReportedAudit.report(secondAudit(theme));
    }

    private static String plan(String theme) {
        return Programmed.plan(theme, "child-protection-plan", 2013, "");
    }

    /** Figures of a re-audit. */
    static String figures(String audit, int before, int after, int of) {
        return """
                {"auditId": "%s", "before": {"met": %d, "n": %d}, "after": {"met": %d, "n": %d},
                 "evidence": "The dashboard of November."}""".formatted(Path.idOf(audit), before, of, after, of);
    }
}

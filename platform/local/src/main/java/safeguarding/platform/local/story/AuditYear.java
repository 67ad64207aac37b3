package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The audits of 2013/14. The report asks for the one of long plans; that supervision is audited every six months it says too.
 * Days and sizes are invented.
 *
 * @param programme identifier of the programme
 * @param themes identifiers of the themes, by code
 * @param before identifiers of the audits that are there, by reference
 */
record AuditYear(GatewayClient manager, String programme, Map<String, String> themes, Map<String, String> before) {

    private static final String SCALE = "sif-2013";

    /** Plans them; the identifier of the audit of long plans. */
    String plan() {
        var longPlans = plan(new Plan(
                "neglect-and-long-plans",
                "Plans of eighteen months and over",
                "neglect-and-long-plans",
                "child-protection-plan",
                "2013-11-18",
                "2014-01-31",
                ", \"size\": 24, \"secondAuditors\": 25, \"hoursPerCase\": 7, \"lead\": \"S1302\""));
        plan(new Plan(
                "supervision",
                "Supervision, winter 2013",
                "supervision",
                "supervision-file",
                "2013-12-02",
                "2014-01-24",
                String.format(
                        Locale.ROOT,
                        ", \"size\": 40, \"hoursPerCase\": 3, \"recursEveryMonths\": 6, \"previousId\": \"%s\"",
                        Objects.requireNonNull(before.get("QA-2012/4")))));
        plan(new Plan(
                "core-groups",
                "Quality of child protection plans",
                "child-protection-plans",
                "child-protection-plan",
                "2014-01-13",
                "2014-02-28",
                ", \"size\": 30, \"hoursPerCase\": 4"));
        plan(new Plan(
                "looked-after-care-plans",
                "Care plans of looked-after children",
                "looked-after-care-plans",
                "looked-after",
                "2014-02-03",
                "2014-03-28",
                ", \"size\": 30, \"hoursPerCase\": 5"));
        return longPlans;
    }

    /**
     * An audit to be planned.
     *
     * @param theme code of the theme
     * @param tool code of the tool
     * @param more further fields of the plan
     */
    private record Plan(
            String theme, String title, String tool, String kind, String startsOn, String dueOn, String more) {}

    private String plan(Plan plan) {
        var tool = tool(plan.tool());
        return manager.send(
                        "/qa-audit/v1/audits",
                        String.format(
                                Locale.ROOT,
                                """
                        {"programmeId": "%s", "plan": {"themeId": "%s", "title": "%s", "caseKind": "%s", "toolId": "%s",
                         "toolVersion": %d, "startsOn": "%s", "dueOn": "%s"%s}}
                        """,
                                programme,
                                themes.get(plan.theme()),
                                plan.title(),
                                plan.kind(),
                                tool.path("toolId").asText(),
                                tool.path("number").asInt(),
                                plan.startsOn(),
                                plan.dueOn(),
                                plan.more()))
                .path("auditId")
                .asText();
    }

    /** The published version of a tool whose cases are graded as inspections grade from November 2013 on. */
    private JsonNode tool(String code) {
        for (var tool : manager.get("/qa-audit/v1/audit-tools?limit=200&state=published&code=" + code)
                .body()
                .path("items")) {
            if (tool.path("gradeScale").asText().equals(SCALE)) {
                return tool;
            }
        }
        throw new IllegalStateException("There is no tool " + code + " of the scale " + SCALE);
    }
}

package safeguarding.platform.local.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who audits, what about, and what the unit was asked to do. Officers are invented; the rest follows the report. */
record AuditRegister(GatewayClient manager) {

    /** Invented officers; the first is the one that the demonstration signs in. */
    static final List<String> OFFICERS = List.of("S1302", "S1303", "S1304", "S1307");

    private static final Map<String, String> NAMES = Map.of(
            "S1302", "\"given\": \"Hester\", \"family\": \"Trialby\"",
            "S1303", "\"given\": \"Jonas\", \"family\": \"Sampleford\"",
            "S1304", "\"given\": \"Mira\", \"family\": \"Draftwell\"",
            "S1307", "\"given\": \"Owen\", \"family\": \"Modelham\"");

    private static final List<String> THEMES = List.of(
            theme(
                    "supervision",
                    "Quality of supervision",
                    "Does supervision guide the management of cases?",
                    "high",
                    "inspection",
                    "Inspection themes",
                    "professional-leadership"),
            theme(
                    "child-in-need-plans",
                    "Child in need plans",
                    "Do plans change anything for children in need?",
                    "medium",
                    "inspection",
                    "Inspection themes",
                    "intervention-and-skills"),
            theme(
                    "core-groups",
                    "Core groups",
                    "Do core groups move child protection plans forward?",
                    "high",
                    "inspection",
                    "Inspection themes",
                    "intervention-and-skills"),
            theme(
                    "partner-engagement",
                    "Engagement of partner agencies",
                    "Who takes part in conferences and plans, and who does not?",
                    "medium",
                    "service-user-feedback",
                    "What families said of conferences",
                    "contexts-and-organisations"),
            theme(
                    "family-support-workers",
                    "Family support workers in care planning",
                    "Has the way changed in which family support workers are used?",
                    "medium",
                    "case-review",
                    "A recent case review",
                    "contexts-and-organisations"),
            theme(
                    "neglect-and-long-plans",
                    "Neglect, and plans of eighteen months and over",
                    "Which services and approaches would bring change sooner?",
                    "high",
                    "committee-request",
                    "Report of 28 November 2013, second recommendation",
                    "critical-reflection-and-analysis"),
            theme(
                    "looked-after-care-plans",
                    "Care plans of looked-after children",
                    "Do care plans lead to permanence?",
                    "medium",
                    "local-priority",
                    "Report of 28 November 2013, paragraph 10",
                    "intervention-and-skills"));

    private static String theme(
            String code, String title, String question, String priority, String kind, String source, String domain) {
        return String.format(Locale.ROOT, """
                {"code": "%s", "details": {"title": "%s", "question": "%s", "priority": "%s",
                 "sources": [{"kind": "%s", "reference": "%s"}], "practiceDomain": "%s"}}
                """, code, title, question, priority, kind, source, domain);
    }

    void officers() {
        OFFICERS.forEach(staffId ->
                manager.send("/qa-audit/v1/qa-officers", String.format(Locale.ROOT, """
                        {"staffId": "%s", "details": {%s, "areas": ["*"], "fullTimePercent": 100, "auditDaysPerMonth": 10,
                         "formerTeams": [], "from": "2011-04-04"}}
                        """, staffId, NAMES.get(staffId))));
    }

    /** The identifiers of the themes, by code. */
    Map<String, String> themes() {
        var ids = new LinkedHashMap<String, String>();
        THEMES.forEach(body -> {
            var theme = manager.send("/qa-audit/v1/audit-themes", body);
            ids.put(theme.path("code").asText(), theme.path("themeId").asText());
        });
        return ids;
    }

    /** Joint working protocols that the report says were agreed. Their days are invented. */
    void agreements() {
        agreement("adult-services", "Adult services", "Adult services in child protection plans");
        agreement("mental-health", "Mental health services", "Mental health services in child protection plans");
    }

    private void agreement(String kind, String organisation, String title) {
        manager.send("/qa-audit/v1/partner-agreements", String.format(Locale.ROOT, """
                {"details": {"title": "%s", "parties": [{"kind": "%s", "organisation": "%s"}],
                  "points": ["Somebody who knows the family comes to the conference.", "A report where nobody can come."],
                  "reviewDueOn": "2014-04-30", "indicatorId": "agency-attendance"},
                 "term": {"signedOn": "2013-10-21", "validFrom": "2013-11-01", "validTo": "2014-10-31"}}
                """, title, kind, organisation));
    }

    /**
     * The recommendations of the report. The audit of long plans tests whether the second stuck.
     *
     * @param longPlans identifier of that audit
     */
    void recommendations(String longPlans) {
        recommendation(
                "1",
                "Develop working protocols and agreements with the adult services about their part in child protection"
                        + " planning.",
                "2014-03-31",
                "More of them come to child protection conferences.");
        var second = recommendation(
                "2",
                "Audit cases on child protection plans for eighteen months and over, many of them under neglect, for the"
                        + " services and approaches that bring change sooner.",
                "2014-03-31",
                "Fewer plans of eighteen months and over.");
        recommendation(
                "3",
                "A learning and development pathway for staff with the Professional Capabilities Framework, and a programme"
                        + " for assistant team managers.",
                "2014-04-01",
                "The pathway is in place by April 2014.");
        recommendation(
                "4",
                "Engage the clinical commissioning groups in improving the involvement of general practitioners.",
                "2014-03-31",
                "More general practitioners report to conferences.");
        var place = "/qa-audit/v1/audit-recommendations/" + second;
        var now = manager.get(place);
        if (now.body().path("testedBy").isEmpty()) {
            manager.replace(place + "/testing-audits", now.version(), "{\"auditIds\": [\"" + longPlans + "\"]}");
        }
    }

    private String recommendation(String number, String words, String dueOn, String measure) {
        return manager.send(
                        "/qa-audit/v1/audit-recommendations",
                        String.format(Locale.ROOT, """
                        {"source": "committee", "reference": "Report of 28 November 2013, recommendation %s",
                         "recommendedOn": "2013-11-28", "details": {"words": "%s", "ownerRole": "head-of-safeguarding",
                          "dueOn": "%s", "measure": "%s"}}
                        """, number, words, dueOn, measure))
                .path("recommendationId")
                .asText();
    }
}

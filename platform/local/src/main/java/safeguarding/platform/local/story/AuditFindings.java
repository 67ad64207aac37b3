package safeguarding.platform.local.story;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the audits of 2012/13 found: the strengths and challenges of paragraphs 9 and 10 of the report, with what is done about
 * the challenges. Measures, targets and last days are invented.
 *
 * @param audits identifiers of audits, by reference
 */
record AuditFindings(GatewayClient manager, Map<String, String> audits) {

    void record() {
        strength("QA-2012/4", "Staff receive clear guidance on the management of cases.");
        strength("QA-2012/5", "Plans look to outcomes for children and name tasks and actions of professionals.");
        strength("QA-2012/5", "Reviews look more closely at progress against targets.");
        strength("QA-2012/6", "Professionals of health and early years attend and take part far more than before.");
        challenge(
                "QA-2012/2",
                "Good practice in assessment, care planning and the part of families is not the same in all teams and areas.",
                "skills-and-knowledge",
                "Cases of child in need plans that are graded good or better.",
                70,
                "Spread what the best teams do: a workshop in each area.",
                "area-manager",
                "2014-02-28");
        challenge(
                "QA-2012/5",
                "Neglect is recognised late, and its long-term effects are seldom weighed.",
                "skills-and-knowledge",
                "Cases under neglect in which it was recognised early.",
                60,
                "Joint work with the safeguarding board on understanding neglect.",
                "head-of-safeguarding",
                "2014-03-31");
        challenge(
                "QA-2012/6",
                "General practitioners seldom take part in conferences and plans.",
                "partnership",
                "Conferences with a report of the general practitioner.",
                50,
                "Meetings with the lead practitioner for child protection and the commissioning groups.",
                "head-of-safeguarding",
                "2014-01-31");
    }

    private void strength(String reference, String sentence) {
        manager.send("/qa-audit/v1/audit-findings", String.format(Locale.ROOT, """
                {"auditId": "%s", "place": {"level": "theme"}, "details": {"kind": "strength", "sentence": "%s",
                 "criticality": "medium", "questions": [], "caseAuditIds": []}}
                """, audit(reference), sentence));
    }

    private void challenge(
            String reference,
            String sentence,
            String cause,
            String measure,
            int target,
            String action,
            String owner,
            String dueOn) {
        var finding = manager.send(
                        "/qa-audit/v1/audit-findings",
                        String.format(Locale.ROOT, """
                        {"auditId": "%s", "place": {"level": "theme"}, "details": {"kind": "area-for-improvement",
                         "sentence": "%s", "cause": "%s", "criticality": "high", "questions": [], "caseAuditIds": [],
                         "measure": {"kind": "evidence", "words": "%s", "target": %d}}}
                        """, audit(reference), sentence, cause, measure, target))
                .path("findingId")
                .asText();
        manager.send(
                "/qa-audit/v1/improvement-actions", String.format(Locale.ROOT, """
                {"findingId": "%s", "dueOn": "%s", "details": {"words": "%s", "ownerRole": "%s",
                 "evidenceAsked": "What was agreed, by whom, and who came."}}
                """, finding, dueOn, action, owner));
    }

    private String audit(String reference) {
        return Objects.requireNonNull(audits.get(reference), reference);
    }
}

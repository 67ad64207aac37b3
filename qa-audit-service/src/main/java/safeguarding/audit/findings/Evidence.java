package safeguarding.audit.findings;

import java.util.List;
import java.util.UUID;

/**
 * On what a finding rests.
 *
 * @param questions codes of questions of the audit tool
 * @param caseAuditIds audits of cases
 */
public record Evidence(List<String> questions, List<UUID> caseAuditIds) {

    public Evidence {
        questions = questions.stream().distinct().sorted().toList();
        caseAuditIds = caseAuditIds.stream().distinct().sorted().toList();
    }
}

package safeguarding.audit.moderation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.AuditAgreement;
import safeguarding.audit.moderation.Moderations;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;

/** Measures how far the auditors of an audit agree. */
@ApplicationScoped
public class MeasuringAgreement {

    private final Moderations moderations;
    private final SubmittedAudits submitted;
    private final KnownGrades grades;
    private final Links links;

    MeasuringAgreement(Moderations moderations, SubmittedAudits submitted, KnownGrades grades, Links links) {
        this.moderations = moderations;
        this.submitted = submitted;
        this.grades = grades;
        this.links = links;
    }

    /** The agreement, whoever asks. */
    public AuditAgreementView of(UUID auditId) {
        var all = submitted.ofAudit(auditId);
        var byCase = all.stream().collect(Collectors.groupingBy(SubmittedAudit::caseId, Collectors.counting()));
        var scale = all.stream()
                .findFirst()
                .map(each -> grades.bestFirst(each.gradeScale()))
                .orElse(List.of());
        return AuditAgreementView.of(
                links.audit(auditId),
                (int) byCase.values().stream().filter(auditors -> auditors > 1).count(),
                moderations.ofAudit(auditId).size(),
                AuditAgreement.of(all, scale));
    }
}

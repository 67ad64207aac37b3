package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.cases.AnswerType;
import safeguarding.audit.neighbours.AskedQuestion;
import safeguarding.audit.neighbours.AskedTool;
import safeguarding.audit.neighbours.AskedTools;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;

/** Tells moderation what was submitted, once every auditor of a case has. */
@ApplicationScoped
class AuditsSubmitted implements SubmittedAudits {

    private final CaseAudits caseAudits;
    private final AskedTools tools;

    AuditsSubmitted(CaseAudits caseAudits, AskedTools tools) {
        this.caseAudits = caseAudits;
        this.tools = tools;
    }

    @Override
    public List<SubmittedAudit> whole(UUID caseId) {
        var ofCase = caseAudits.ofCase(caseId);
        return isWhole(ofCase) ? ofCase.stream().map(this::submitted).toList() : List.of();
    }

    @Override
    public List<SubmittedAudit> ofAudit(UUID auditId) {
        return caseAudits.ofAudit(auditId).stream().collect(Collectors.groupingBy(CaseAudit::caseId)).values().stream()
                .filter(AuditsSubmitted::isWhole)
                .flatMap(List::stream)
                .map(this::submitted)
                .toList();
    }

    @Override
    public int open(UUID auditId) {
        return (int) caseAudits.ofAudit(auditId).stream()
                .filter(each -> each.state() != CaseAuditState.SUBMITTED)
                .count();
    }

    private static boolean isWhole(List<CaseAudit> ofCase) {
        return ofCase.stream().allMatch(each -> each.state() == CaseAuditState.SUBMITTED);
    }

    private SubmittedAudit submitted(CaseAudit audited) {
        var tool = tools.asked(audited.toolId(), audited.toolVersion())
                .orElseThrow(() -> new IllegalStateException("No tool of the audit of a case " + audited.id()));
        var blind = audited.asSubmitted().orElse(audited.judgement());
        return new SubmittedAudit(
                audited.id(),
                audited.auditId(),
                audited.caseId(),
                audited.auditor(),
                audited.childId().orElse(null),
                audited.area().orElse(null),
                audited.team().orElse(null),
                audited.toolId(),
                audited.toolVersion(),
                tool.gradeScale(),
                Objects.requireNonNull(audited.judgement().grade()),
                audited.submittedOn().orElseThrow(),
                Objects.requireNonNull(blind.grade()),
                told(tool, blind),
                told(tool, audited.judgement()));
    }

    private static Map<String, String> told(AskedTool tool, Judgement judgement) {
        return judgement.answers().stream()
                .filter(answer -> isNoText(tool, answer))
                .collect(Collectors.toMap(
                        Answer::question,
                        answer -> Objects.requireNonNullElse(answer.value(), SubmittedAudit.NOT_APPLICABLE)));
    }

    private static boolean isNoText(AskedTool tool, Answer answer) {
        return tool.question(answer.question())
                .map(AskedQuestion::type)
                .filter(type -> type != AnswerType.TEXT)
                .isPresent();
    }
}

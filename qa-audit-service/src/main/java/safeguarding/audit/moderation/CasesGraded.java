package safeguarding.audit.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.GradedCases;
import safeguarding.audit.neighbours.PastCases;
import safeguarding.audit.neighbours.ScoredAnswers;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;

/** Tells what audits of cases came to: audited by one alone, agreed by all, or settled. What is disputed does not count yet. */
@ApplicationScoped
class CasesGraded implements GradedCases {

    private final SubmittedAudits submitted;
    private final Moderations moderations;
    private final ScoredAnswers scores;
    private final PastCases past;

    CasesGraded(SubmittedAudits submitted, Moderations moderations, ScoredAnswers scores, PastCases past) {
        this.past = past;
        this.submitted = submitted;
        this.moderations = moderations;
        this.scores = scores;
    }

    @Override
    public List<GradedCase> ofAudit(UUID auditId) {
        var settled = moderations.ofAudit(auditId).stream()
                .collect(Collectors.toMap(CaseModeration::caseId, CaseModeration::settlement));
        return Stream.concat(past.ofPastAudit(auditId).stream(), made(auditId, settled))
                .toList();
    }

    private Stream<GradedCase> made(UUID auditId, Map<UUID, Settlement> settled) {
        return submitted.ofAudit(auditId).stream()
                .collect(Collectors.groupingBy(SubmittedAudit::caseId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofCase -> graded(ofCase, settled.get(ofCase.getFirst().caseId())).stream());
    }

    private Optional<GradedCase> graded(List<SubmittedAudit> ofCase, @Nullable Settlement settlement) {
        var open = Disagreement.of(ofCase);
        if (!open.isEmpty() && settlement == null) {
            return Optional.empty();
        }
        var counting = settlement == null ? new Settlement(List.of()) : settlement;
        var first = ofCase.getFirst();
        var answers = answers(ofCase, counting);
        return Optional.of(new GradedCase(
                first.caseId(),
                first.auditId(),
                first.area(),
                first.team(),
                first.gradeScale(),
                counting.of(Settled.GRADE).orElse(first.grade()),
                first.submittedOn(),
                scores.of(first.toolId(), first.toolVersion(), answers).orElse(null),
                answers));
    }

    private static Map<String, String> answers(List<SubmittedAudit> ofCase, Settlement settlement) {
        var answers = new HashMap<String, String>();
        ofCase.forEach(each -> each.answers().forEach(answers::putIfAbsent));
        answers.replaceAll((question, answer) -> settlement.of(question).orElse(answer));
        return answers;
    }
}

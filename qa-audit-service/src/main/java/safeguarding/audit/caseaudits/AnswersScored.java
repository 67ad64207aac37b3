package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.AskedTools;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.ScoredAnswers;
import safeguarding.audit.neighbours.SubmittedAudit;

/** Tells the other features what answers are worth. */
@ApplicationScoped
class AnswersScored implements ScoredAnswers {

    private final AskedTools tools;
    private final KnownGrades grades;

    AnswersScored(AskedTools tools, KnownGrades grades) {
        this.tools = tools;
        this.grades = grades;
    }

    @Override
    public Optional<Double> of(UUID toolId, int version, Map<String, String> answers) {
        return tools.asked(toolId, version)
                .flatMap(tool -> new Scoring(tool, grades.bestFirst(tool.gradeScale()))
                        .of(answers.entrySet().stream()
                                .map(each -> new Answer(
                                        each.getKey(),
                                        each.getValue().equals(SubmittedAudit.NOT_APPLICABLE) ? null : each.getValue(),
                                        null,
                                        List.of()))
                                .toList()));
    }
}

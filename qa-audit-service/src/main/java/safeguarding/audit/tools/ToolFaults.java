package safeguarding.audit.tools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.audit.cases.AnswerType;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What is wrong in the content of a tool, field by field. */
@ApplicationScoped
public class ToolFaults {

    private final KnownGrades grades;

    ToolFaults(KnownGrades grades) {
        this.grades = grades;
    }

    /**
     * Refuses content with which nobody could audit.
     *
     * @throws ProblemException {@code invalid-request} that names each field
     */
    public void refuse(ToolContent content) {
        var faults = of(content);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    List<Violation> of(ToolContent content) {
        var faults = new ArrayList<Violation>();
        var sections = new HashSet<String>();
        var questions = new HashSet<String>();
        for (int i = 0; i < content.sections().size(); i++) {
            var section = content.sections().get(i);
            var at = "content.sections[%d]".formatted(i);
            once(at, section.code(), sections).ifPresent(faults::add);
            for (int j = 0; j < section.questions().size(); j++) {
                faults.addAll(question(
                        "%s.questions[%d]".formatted(at, j), section.questions().get(j), questions));
            }
        }
        scored(content).ifPresent(faults::add);
        descriptors(content).ifPresent(faults::add);
        return faults;
    }

    private static List<Violation> question(String at, Question question, Set<String> codes) {
        var faults = new ArrayList<Violation>();
        once(at, question.code(), codes).ifPresent(faults::add);
        if (question.type() == AnswerType.CHOICE) {
            if (question.options().size() < 2) {
                faults.add(new Violation(at + ".options", "A choice has two options at least."));
            }
            var options = new HashSet<String>();
            for (int k = 0; k < question.options().size(); k++) {
                once(
                                "%s.options[%d]".formatted(at, k),
                                question.options().get(k).code(),
                                options)
                        .ifPresent(faults::add);
            }
        } else if (!question.options().isEmpty()) {
            faults.add(new Violation(at + ".options", "Only a choice has options."));
        }
        if (!question.type().isScored() && question.weight() != 0) {
            faults.add(new Violation(at + ".weight", "Such answers are not scored: the weight is 0."));
        }
        return faults;
    }

    private static Optional<Violation> once(String at, String code, Set<String> codes) {
        return codes.add(code)
                ? Optional.empty()
                : Optional.of(new Violation(at + ".code", "The code %s stands twice.".formatted(code)));
    }

    private static Optional<Violation> scored(ToolContent content) {
        return content.questions().anyMatch(question -> question.weight() > 0)
                ? Optional.empty()
                : Optional.of(new Violation("content.sections", "One question at least has a weight."));
    }

    private Optional<Violation> descriptors(ToolContent content) {
        var scale = grades.bestFirst(content.gradeScale());
        if (scale.isEmpty()) {
            return Optional.of(new Violation("content.gradeScale", "There is no such scale of grades."));
        }
        var described = content.descriptors().stream().map(Descriptor::grade).toList();
        return described.equals(scale)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "content.descriptors",
                        "Each grade of the scale is described once, the best first: %s."
                                .formatted(String.join(", ", scale))));
    }
}

package safeguarding.audit.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.GradedCases;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.rule.Verdict;

/** Counts cases of audits by the measure of a finding. */
@ApplicationScoped
public class MeasuringCases {

    private static final String NOT_APPLICABLE = "not-applicable";

    private final GradedCases cases;
    private final KnownGrades grades;

    MeasuringCases(GradedCases cases, KnownGrades grades) {
        this.cases = cases;
        this.grades = grades;
    }

    /** The cases of an audit that belong to a place. */
    List<GradedCase> of(UUID auditId, FindingPlace place) {
        return cases.ofAudit(auditId).stream().filter(place::has).toList();
    }

    /** Whether the cases of both audits were graded on one scale, where grades are counted (QA39). */
    Verdict comparable(ClosingMeasure measure, List<GradedCase> before, List<GradedCase> after) {
        if (counted(measure, before).n() == 0 || counted(measure, after).n() == 0) {
            return FindingRules.LIKE_WITH_LIKE.refuses("No case of one of the audits counts.");
        }
        var scales = Stream.concat(before.stream(), after.stream())
                .flatMap(each -> Optional.ofNullable(each.gradeScale()).stream())
                .distinct()
                .sorted()
                .toList();
        return measure.kind() == MeasureKind.GOOD_OR_BETTER && scales.size() > 1
                ? FindingRules.LIKE_WITH_LIKE.refuses(
                        "The grades are of several scales: %s.".formatted(String.join(", ", scales)))
                : Verdict.permitted();
    }

    /** How many cases meet the measure. */
    Counted counted(ClosingMeasure measure, List<GradedCase> of) {
        return switch (measure.kind()) {
            case GOOD_OR_BETTER -> graded(of);
            case QUESTION -> answered(Objects.requireNonNull(measure.question()), of);
            case EVIDENCE -> new Counted(0, 0);
        };
    }

    private Counted graded(List<GradedCase> of) {
        var graded = of.stream().filter(each -> each.grade() != null).toList();
        return new Counted((int) graded.stream().filter(this::isGood).count(), graded.size());
    }

    private boolean isGood(GradedCase each) {
        var scale = each.gradeScale();
        var grade = each.grade();
        return scale != null && grade != null && grades.isGoodOrBetter(scale, grade);
    }

    private static Counted answered(String question, List<GradedCase> of) {
        var answers = of.stream()
                .flatMap(each -> Optional.ofNullable(each.answers().get(question)).stream())
                .filter(answer -> !answer.equals(NOT_APPLICABLE))
                .toList();
        return new Counted((int) answers.stream().filter("yes"::equals).count(), answers.size());
    }
}

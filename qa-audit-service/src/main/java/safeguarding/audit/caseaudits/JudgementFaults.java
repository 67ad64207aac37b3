package safeguarding.audit.caseaudits;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.AskedQuestion;
import safeguarding.audit.neighbours.AskedTool;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * What is wrong or missing in what an auditor found, question by question.
 *
 * @param tool what is asked
 * @param grades codes of the grades of the tool's scale
 * @param today the civil day
 */
record JudgementFaults(AskedTool tool, List<String> grades, LocalDate today) {

    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Set<String> YES_PARTLY_NO = Set.of("yes", "partly", "no");

    /** What cannot be kept, not even in a draft. */
    List<Violation> wrong(Judgement judgement) {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var answer : judgement.answers()) {
            if (!seen.add(answer.question())) {
                faults.add(violation(answer.question(), "The question is answered twice."));
            }
            faults.addAll(wrong(answer));
        }
        var grade = judgement.grade();
        if (grade != null && !grades.contains(grade)) {
            faults.add(new Violation("grade", "One of: %s.".formatted(String.join(", ", grades))));
        }
        return faults;
    }

    List<Violation> wrong(Answer answer) {
        var faults = new ArrayList<Violation>();
        var question = tool.question(answer.question());
        if (question.isEmpty()) {
            return List.of(violation(answer.question(), "The tool has no such question."));
        }
        wrong(question.get(), answer.value()).ifPresent(sentence -> faults.add(violation(answer.question(), sentence)));
        if (answer.evidence().stream()
                .anyMatch(
                        each -> each.effectiveOn() != null && each.effectiveOn().isAfter(today))) {
            faults.add(violation(answer.question(), "Evidence lies not in the future (A5)."));
        }
        return faults;
    }

    /** What is missing before it can be submitted. */
    List<Violation> missing(Judgement judgement) {
        var faults = new ArrayList<Violation>();
        tool.questions().stream()
                .filter(AskedQuestion::required)
                .filter(question -> judgement.answer(question.code()).isEmpty())
                .forEach(question -> faults.add(violation(question.code(), "An answer is needed.")));
        needed("strengths", judgement.strengths()).ifPresent(faults::add);
        needed("improvements", judgement.improvements()).ifPresent(faults::add);
        needed("impact", judgement.impact()).ifPresent(faults::add);
        needed("grade", judgement.grade()).ifPresent(faults::add);
        return faults;
    }

    private Optional<String> wrong(AskedQuestion question, @Nullable String value) {
        if (value == null) {
            return question.mayNotApply() ? Optional.empty() : Optional.of("The question applies to each case.");
        }
        return switch (question.type()) {
            case YES_NO -> oneOf(YES_NO, value);
            case YES_PARTLY_NO -> oneOf(YES_PARTLY_NO, value);
            case GRADE -> oneOf(grades, value);
            case CHOICE -> oneOf(question.options().keySet(), value);
            case NUMBER -> isNumber(value) ? Optional.empty() : Optional.of("A number, not below 0.");
            case DATE -> isDay(value) ? Optional.empty() : Optional.of("A civil date, not in the future.");
            case TEXT -> value.isBlank() ? Optional.of("Words.") : Optional.empty();
        };
    }

    private static Optional<String> oneOf(Collection<String> codes, String value) {
        return codes.contains(value)
                ? Optional.empty()
                : Optional.of("One of: %s."
                        .formatted(String.join(", ", codes.stream().sorted().toList())));
    }

    private static boolean isNumber(String value) {
        return value.matches("[0-9]{1,9}(\\.[0-9]{1,6})?") && new BigDecimal(value).signum() >= 0;
    }

    private boolean isDay(String value) {
        try {
            return !LocalDate.parse(value).isAfter(today);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Optional<Violation> needed(String field, @Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.of(new Violation(field, "It is needed before an audit is submitted."))
                : Optional.empty();
    }

    private static Violation violation(String question, String sentence) {
        return new Violation("answers." + question, sentence);
    }
}

package safeguarding.audit.caseaudits;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.AskedQuestion;
import safeguarding.audit.neighbours.AskedTool;

/**
 * The score of a case: the points that were reached of those that could be, in percent. Yes is worth the weight of the
 * question, partly half of it, an option what the tool says; of grades the best is worth the whole, the worst nothing, and the
 * others stand evenly between. What does not apply, was not answered or is not scored is left out of both.
 *
 * @param grades codes of the grades of the tool's scale, the best first
 */
public record Scoring(AskedTool tool, List<String> grades) {

    private static final double WHOLE = 100;

    /** The score, 0 to 100; empty when nothing was scored. */
    public Optional<Double> of(List<Answer> answers) {
        double reached = 0;
        double possible = 0;
        for (var answer : answers) {
            var question = tool.question(answer.question()).filter(asked -> asked.weight() > 0);
            @Nullable String value = answer.value();
            if (question.isPresent() && value != null) {
                reached += question.get().weight() * worth(question.get(), value);
                possible += question.get().weight();
            }
        }
        return possible == 0 ? Optional.empty() : Optional.of(WHOLE * reached / possible);
    }

    /** What an answer is worth, 0 to 1. */
    private double worth(AskedQuestion question, String value) {
        return switch (question.type()) {
            case YES_NO, YES_PARTLY_NO -> value.equals("yes") ? 1 : value.equals("partly") ? 0.5 : 0;
            case GRADE -> 1 - (double) grades.indexOf(value) / (grades.size() - 1);
            case CHOICE -> question.options().getOrDefault(value, 0) / WHOLE;
            case NUMBER, DATE, TEXT -> throw new IllegalStateException("What is not scored has no weight");
        };
    }
}

package safeguarding.audit.comparisons;

import java.util.List;
import java.util.Optional;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.KnownGrades;

/** What is counted in each audit. */
public sealed interface Measure {

    /** What it is, in a sentence. */
    String definition();

    /** How many of these cases meet it; what is not applicable is left out. */
    Share of(List<GradedCase> cases);

    /** Why two audits cannot be compared by it; empty when they can. */
    Optional<String> obstacle(List<GradedCase> later, List<GradedCase> earlier);

    /** Cases graded good or better, each within its own scale (F3). */
    record GoodOrBetter(KnownGrades grades) implements Measure {

        @Override
        public String definition() {
            return "Cases that were graded good or better, of all cases that were graded. What moderation has settled counts.";
        }

        @Override
        public Share of(List<GradedCase> cases) {
            var graded = cases.stream().filter(each -> each.grade() != null).toList();
            return new Share((int) graded.stream().filter(this::meets).count(), graded.size());
        }

        private boolean meets(GradedCase graded) {
            var scale = graded.gradeScale();
            var grade = graded.grade();
            return scale != null && grade != null && grades.isGoodOrBetter(scale, grade);
        }

        @Override
        public Optional<String> obstacle(List<GradedCase> later, List<GradedCase> earlier) {
            var now = scales(later);
            var before = scales(earlier);
            return now.equals(before) || now.isEmpty() || before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "Not compared: the grades are of two scales (%s now, %s before), which are never translated"
                                            .formatted(String.join(", ", now), String.join(", ", before))
                                    + " into each other (F3).");
        }

        private static List<String> scales(List<GradedCase> cases) {
            return cases.stream()
                    .flatMap(each -> Optional.ofNullable(each.gradeScale()).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * Cases in which a question was answered with yes.
     *
     * @param question code of the question
     */
    record AnsweredYes(String question) implements Measure {

        private static final String NOT_APPLICABLE = "not-applicable";

        @Override
        public String definition() {
            return "Cases in which the question %s was answered with yes, of those in which it was answered and applies."
                    .formatted(question);
        }

        @Override
        public Share of(List<GradedCase> cases) {
            var answers = cases.stream()
                    .flatMap(each -> Optional.ofNullable(each.answers().get(question)).stream())
                    .filter(answer -> !answer.equals(NOT_APPLICABLE))
                    .toList();
            return new Share((int) answers.stream().filter("yes"::equals).count(), answers.size());
        }

        @Override
        public Optional<String> obstacle(List<GradedCase> later, List<GradedCase> earlier) {
            return of(later).isEmpty() || of(earlier).isEmpty()
                    ? Optional.of("Not compared: the question was not answered in both audits.")
                    : Optional.empty();
        }
    }
}

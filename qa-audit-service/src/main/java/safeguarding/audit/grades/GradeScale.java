package safeguarding.audit.grades;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scale of grades.
 *
 * @param id stable code, such as {@code sif-2013}
 * @param bestFirst its grades, the best first
 * @param from first civil date on which it is used; null when it is not known
 * @param to last civil date on which it is used; null while it is
 * @param source where it comes from
 */
public record GradeScale(
        String id,
        String title,
        List<Step> bestFirst,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    public GradeScale {
        bestFirst = List.copyOf(bestFirst);
    }

    /**
     * One grade of a scale.
     *
     * @param label as the inspectorate writes it
     * @param goodOrBetter whether it is good or better within this scale
     */
    public record Step(String code, String label, boolean goodOrBetter) {}

    /** Whether it is used on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The grade with this code; empty when the scale has none. */
    public Optional<Step> step(String code) {
        return bestFirst.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The codes of its grades, the best first. */
    public List<String> codes() {
        return bestFirst.stream().map(Step::code).toList();
    }
}

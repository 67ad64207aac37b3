package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a line to permanence went.
 *
 * @param startedOn civil date from which the route is followed
 * @param steps in the order of their days
 * @param endedOn civil date from which it is followed no more; null while it is
 * @param end why; null while it is followed
 * @param reversal why the decision for adoption no longer holds; null where it does, and where nobody said
 */
public record LineCourse(
        LineKind kind,
        LocalDate startedOn,
        List<LineStep> steps,
        @Nullable LocalDate endedOn,
        @Nullable LineEnd end,
        @Nullable LineReversal reversal) {

    public LineCourse {
        if ((endedOn == null) != (end == null)) {
            throw new IllegalArgumentException("A line that has ended has day and reason");
        }
        steps = steps.stream()
                .sorted(Comparator.comparing(LineStep::on).thenComparing(LineStep::step))
                .toList();
    }

    /** One of which nobody said why a decision for adoption does not hold. */
    public LineCourse(
            LineKind kind,
            LocalDate startedOn,
            List<LineStep> steps,
            @Nullable LocalDate endedOn,
            @Nullable LineEnd end) {
        this(kind, startedOn, steps, endedOn, end, null);
    }

    static LineCourse from(LineKind kind, LocalDate startedOn) {
        return new LineCourse(kind, startedOn, List.of(), null, null);
    }

    LineCourse with(LineStep step) {
        return new LineCourse(
                kind, startedOn, Stream.concat(steps.stream(), Stream.of(step)).toList(), endedOn, end, reversal);
    }

    LineCourse ended(LocalDate on, LineEnd why, @Nullable LineReversal because) {
        return new LineCourse(kind, startedOn, steps, on, why, because);
    }

    /** What was known of it at the end of a civil day: what came later had not happened. */
    public LineCourse knownBy(LocalDate day) {
        var ended = endedOn != null && !endedOn.isAfter(day);
        return new LineCourse(
                kind,
                startedOn,
                steps.stream().filter(step -> !step.on().isAfter(day)).toList(),
                ended ? endedOn : null,
                ended ? end : null,
                ended ? reversal : null);
    }

    /** The last day on which a step was taken; empty before the first. */
    public Optional<LocalDate> last(LineStepKind step) {
        return steps.stream()
                .filter(taken -> taken.step() == step)
                .map(LineStep::on)
                .reduce((earlier, later) -> later);
    }

    /** The day of the last step, or that of the start before the first. */
    public LocalDate movedOn() {
        return steps.isEmpty() ? startedOn : steps.getLast().on();
    }

    /** Whether its last step stands, and the placement that it led to has not ended since. */
    public boolean arrived() {
        return !steps.isEmpty()
                && steps.stream()
                        .filter(step -> step.step().isLast() || step.step() == LineStepKind.LONG_TERM_PLACEMENT_ENDED)
                        .reduce((earlier, later) -> later)
                        .filter(step -> step.step().isLast())
                        .isPresent();
    }

    boolean overlaps(LineCourse other) {
        return endsAfter(other.startedOn) && other.endsAfter(startedOn);
    }

    private boolean endsAfter(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }
}

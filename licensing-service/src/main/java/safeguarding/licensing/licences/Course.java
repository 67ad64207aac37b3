package safeguarding.licensing.licences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Standing;

/**
 * Everything that was decided about a licence, in the order in which it was decided. How the licence stands follows from it
 * and from the day that is asked for.
 */
public record Course(List<LicenceStep> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** One more step. */
    Course with(LicenceStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Course(more);
    }

    /** How the licence stands on a civil date, by what was decided until then. */
    public Standing on(LocalDate day) {
        var standing = Standing.DRAFT;
        @Nullable LicenceTerm term = null;
        @Nullable LicenceStep suspension = null;
        @Nullable LocalDate revokedFrom = null;
        for (var step : until(day)) {
            switch (step.kind()) {
                case DRAFTED -> standing = Standing.DRAFT;
                case SUBMITTED -> standing = Standing.SUBMITTED;
                case RETURNED -> standing = Standing.RETURNED;
                case WITHDRAWN -> standing = Standing.WITHDRAWN;
                case REFUSED -> standing = Standing.REFUSED;
                case GRANTED, VARIED -> {
                    standing = Standing.GRANTED;
                    term = termOf(step, term);
                }
                case SUSPENDED -> suspension = step;
                case SUSPENSION_ENDED -> suspension = null;
                case REVOKED -> revokedFrom = step.from();
            }
        }
        return term == null ? standing : granted(day, term, suspension, revokedFrom);
    }

    private static Standing granted(
            LocalDate day, LicenceTerm term, @Nullable LicenceStep suspension, @Nullable LocalDate revokedFrom) {
        if (revokedFrom != null && !revokedFrom.isAfter(day)) {
            return Standing.REVOKED;
        }
        if (day.isAfter(term.to())) {
            return Standing.EXPIRED;
        }
        if (suspension != null && holds(suspension, day)) {
            return Standing.SUSPENDED;
        }
        return day.isBefore(term.from()) ? Standing.GRANTED : Standing.IN_FORCE;
    }

    private static boolean holds(LicenceStep suspension, LocalDate day) {
        return !day.isBefore(Objects.requireNonNull(suspension.from()))
                && (suspension.to() == null || !day.isAfter(suspension.to()));
    }

    private static LicenceTerm termOf(LicenceStep step, @Nullable LicenceTerm before) {
        return step.from() == null || step.to() == null
                ? Objects.requireNonNull(before)
                : new LicenceTerm(step.from(), step.to());
    }

    /** The term as it was decided last; empty before it was granted. */
    public Optional<LicenceTerm> term() {
        return lastOf(StepKind.GRANTED, StepKind.VARIED)
                .map(step -> new LicenceTerm(Objects.requireNonNull(step.from()), Objects.requireNonNull(step.to())));
    }

    /** The conditions as they were decided last. */
    public List<String> conditions() {
        return lastOf(StepKind.GRANTED, StepKind.VARIED)
                .map(LicenceStep::conditions)
                .orElse(List.of());
    }

    /** The last step of one of these kinds. */
    public Optional<LicenceStep> lastOf(StepKind... kinds) {
        var wanted = List.of(kinds);
        return steps.reversed().stream()
                .filter(step -> wanted.contains(step.kind()))
                .findFirst();
    }

    private List<LicenceStep> until(LocalDate day) {
        return steps.stream().filter(step -> !step.on().isAfter(day)).toList();
    }
}

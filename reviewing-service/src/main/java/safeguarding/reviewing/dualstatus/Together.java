package safeguarding.reviewing.dualstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;

/**
 * The days on which a plan and a period of care last at the same time; there is at least one.
 *
 * @param beganOn civil date on which the later of them began
 * @param endedOn civil date from which one of them no longer held; null while both last
 */
public record Together(LocalDate beganOn, @Nullable LocalDate endedOn) {

    public Together {
        if (endedOn != null && !endedOn.isAfter(beganOn)) {
            throw new IllegalArgumentException("They last at the same time on at least one day");
        }
    }

    /** The days that a plan and a period have in common; empty when there are none. */
    static Optional<Together> of(ToldPlan plan, KnownCare care) {
        var began = plan.startedOn().isAfter(care.startedOn()) ? plan.startedOn() : care.startedOn();
        @Nullable
        LocalDate ended = Stream.ofNullable(plan.endedOn())
                .flatMap(end -> Stream.concat(Stream.of(end), Stream.ofNullable(care.endedOn())))
                .min(Comparator.naturalOrder())
                .orElse(care.endedOn());
        return ended == null || ended.isAfter(began) ? Optional.of(new Together(began, ended)) : Optional.empty();
    }
}

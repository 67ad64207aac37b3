package safeguarding.licensing.chaperonebookings;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;

/** How many children one chaperone may have in care at once, by the law of the day (H9). */
final class ChaperoneLimits {

    private static final Limits LIMITS = Limits.commencing(null);

    private ChaperoneLimits() {}

    /** The limit of a civil date; empty when the rules of that day are not loaded (H0): nothing can be said then. */
    static Optional<Limit> on(LocalDate day, boolean teaching) {
        return LIMITS
                .on(day, teaching ? LimitKind.CHILDREN_PER_TEACHING_CHAPERONE : LimitKind.CHILDREN_PER_CHAPERONE)
                .stream()
                .findFirst();
    }
}

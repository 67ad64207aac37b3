package safeguarding.conference.returns.cpis;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that health has to know of, with all that decides whether and how it is told. Masks itself.
 *
 * @param unborn whether the child is still expected, so that the plan is held on the mother
 * @param nhsNumber the child's, or the mother's while the child is expected; null when not known
 * @param restricted whether a record of the person is open to named people only: a merge opens nothing
 * @param result what the last upload was answered with for this number (K6); null while nobody said
 */
public record PlanStatus(
        UUID childId,
        boolean unborn,
        @Nullable String nhsNumber,
        boolean restricted,
        @Nullable String result,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    /** Whether the record is sensitive in the register of the NHS (CPR02). */
    boolean sensitiveThere() {
        return "CPR02".equals(result);
    }

    @Override
    public String toString() {
        return "PlanStatus[masked]";
    }
}

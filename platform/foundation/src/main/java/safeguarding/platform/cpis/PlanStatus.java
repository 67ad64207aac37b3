package safeguarding.platform.cpis;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that health has to know of, with all that decides whether and how it is told. Masks itself.
 *
 * @param nhsNumber the child's, or the mother's while the child is expected; null when not known
 * @param restricted whether a record of the person is open to named people only: a merge opens nothing
 * @param inactive whether CP-IS has said that the number is no longer in use (K5, message 06)
 * @param result what the last upload was answered with for this number (K6); null while nobody said
 */
public record PlanStatus(
        UUID childId,
        CpIsPart.PlanType type,
        @Nullable String nhsNumber,
        boolean restricted,
        boolean inactive,
        @Nullable String result,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    /** Whether the child is still expected, so that the plan is held on the mother. */
    boolean unborn() {
        return type == CpIsPart.PlanType.UNBORN_CHILD_PROTECTION;
    }

    /** Whether the record is sensitive in the register of the NHS (CPR02). */
    boolean sensitiveThere() {
        return "CPR02".equals(result);
    }

    /**
     * The one plan that is told of children whom the same mother expects (K1): from the first start, and open while one of
     * them is.
     */
    PlanStatus with(PlanStatus twin) {
        var end =
                endedOn == null || twin.endedOn == null ? null : endedOn.isAfter(twin.endedOn) ? endedOn : twin.endedOn;
        var first = startedOn.isAfter(twin.startedOn) ? twin : this;
        return new PlanStatus(
                first.childId, type, nhsNumber, restricted || twin.restricted, inactive, result, first.startedOn, end);
    }

    /** The same, held to be restricted. */
    PlanStatus asRestricted() {
        return new PlanStatus(childId, type, nhsNumber, true, inactive, result, startedOn, endedOn);
    }

    @Override
    public String toString() {
        return "PlanStatus[masked]";
    }
}

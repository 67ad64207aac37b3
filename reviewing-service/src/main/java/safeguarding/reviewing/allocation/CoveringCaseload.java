package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Somebody stands in for an officer with many children at once: child by child, by the same rules. */
@ApplicationScoped
public class CoveringCaseload {

    private final ArrangingCover arranging;
    private final OfficerRegister register;

    CoveringCaseload(ArrangingCover arranging, OfficerRegister register) {
        this.arranging = arranging;
        this.register = register;
    }

    /**
     * What became of one child.
     *
     * @param refusal why nobody stands in for this child; null when somebody does
     */
    public record Outcome(
            IroAllocation allocation, @Nullable ProblemException refusal) {

        @Override
        public String toString() {
            return "Outcome[" + allocation.id() + "]";
        }
    }

    /**
     * Arranges cover for each of these; one that is refused keeps no other from it.
     *
     * @throws ProblemException {@code invalid-request} when there is no such officer or the days are turned round
     */
    public List<Outcome> arrange(List<IroAllocation> allocations, UUID standInId, LocalDate from, LocalDate to) {
        if (!register.knows(standInId)) {
            throw ProblemException.invalid("standInId", "There is no such officer in the register.");
        }
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "The last day is before the first.");
        }
        return allocations.stream()
                .map(allocation -> arrange(allocation, standInId, from, to))
                .toList();
    }

    private Outcome arrange(IroAllocation allocation, UUID standInId, LocalDate from, LocalDate to) {
        try {
            return new Outcome(arranging.arrange(allocation, standInId, from, to), null);
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.RULE_BROKEN || refusal.type() == ProblemType.CONFLICT) {
                return new Outcome(allocation, refusal);
            }
            throw refusal;
        }
    }
}

package safeguarding.reviewing.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps other systems from writing on what an adoption order sealed (L12): whoever writes would read what stands there. */
@ApplicationScoped
public class ClosedRecords {

    private final AdoptionSeals seals;

    ClosedRecords(AdoptionSeals seals) {
        this.seals = seals;
    }

    /** Whether the record of the child is sealed. */
    public boolean isClosed(UUID childId) {
        return seals.standing(childId).isPresent();
    }

    /**
     * Refuses what another system tells of a child whose record is sealed. Why it is closed is not said: the answer is read by
     * people who are to know nothing of an adoption.
     *
     * @throws ProblemException {@code conflict}
     */
    public void refuse(UUID childId) {
        if (isClosed(childId)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The record of this child is closed: what is told of it is not taken. Ask the Safeguarding Unit.");
        }
    }
}

package safeguarding.licensing.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;

/** The register of children who work or perform. It asks no policy: who shows something asks {@code Access} first. */
public interface KnownChildren {

    /** The child; empty when it is not in the register. */
    Optional<KnownChild> find(UUID childId);

    /**
     * Who may sign for the child, as the officer has verified them: those with parental responsibility and the head teacher
     * of its school, the first verified first. Nobody who was withdrawn.
     */
    List<KnownSignatory> signatories(UUID childId);

    /** The child that a field of the body names, or {@code invalid-request} when it is not in the register. */
    default KnownChild named(String field, UUID childId) {
        return find(childId)
                .orElseThrow(() -> ProblemException.invalid(field, "There is no such child in the register."));
    }
}

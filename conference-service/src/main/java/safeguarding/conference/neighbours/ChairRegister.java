package safeguarding.conference.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of chairs as convening asks it. */
public interface ChairRegister {

    /** Every chair of the register: the suitable first and best first, then those who are not, each with the reason. */
    List<ChairAnswer> candidates(ChairQuestion question);

    /** What the register says about one chair, who is kept for the transaction: nobody else counts with the same free place. */
    ChairAnswer judge(UUID chairId, ChairQuestion question);

    /** The chair with this staff number; empty when not registered. */
    Optional<UUID> withStaffId(String staffId);

    /** Whether there is a chair with this identifier. */
    boolean knows(UUID chairId);
}

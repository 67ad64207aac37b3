package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register of chaperones. */
public interface KnownChaperones {

    /** Whether there is such a chaperone. */
    boolean isKnown(UUID chaperoneId);

    /**
     * What keeps a chaperone from having children in care on a civil date: no approval in force, age, proofs that do not hold
     * (H9, LC60). Nothing for a parent with own children only, who needs no approval.
     */
    List<Shortfall> obstacles(UUID chaperoneId, LocalDate on, boolean ownChildrenOnly);

    /** The chaperones whom nothing keeps from having children in care on a civil date. */
    Set<UUID> bookable(LocalDate on);
}

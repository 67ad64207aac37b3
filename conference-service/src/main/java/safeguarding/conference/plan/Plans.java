package safeguarding.conference.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The protection plans of this service. */
public interface Plans {

    /** The plan as it stands. */
    Optional<ProtectionPlan> find(UUID id);

    /** The plan as it stands; until the end of the transaction nobody else changes it or what is counted from it. */
    Optional<ProtectionPlan> lock(UUID id);

    /** The plans with these identifiers, in the order of their identifiers. */
    List<ProtectionPlan> all(Collection<UUID> ids);

    /** The open plan of a child, on whichever record of the person it stands. */
    Optional<ProtectionPlan> openOf(UUID childId);

    /** All plans of a child, on all records of the person, the earliest first, without what was withdrawn. */
    List<ProtectionPlan> ofChild(UUID childId);

    /** Keeps the plan with what happened to it. A second open plan of a child is refused by 8935. */
    ProtectionPlan save(ProtectionPlan plan);
}

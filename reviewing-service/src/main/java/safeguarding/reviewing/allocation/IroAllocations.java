package safeguarding.reviewing.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is whose IRO. */
public interface IroAllocations {

    /** The allocation, or empty when there is none. */
    Optional<IroAllocation> find(UUID allocationId);

    /** The allocation of a period of care; every period has one. */
    Optional<IroAllocation> ofPeriod(UUID periodId);

    /** The allocations with these identifiers, in the order of these. */
    List<IroAllocation> all(Collection<UUID> ids);

    /** The allocations of these children, ended or not, the latest last, without what was withdrawn. */
    List<IroAllocation> ofChildren(Collection<UUID> childIds);

    /** Keeps the allocation with what happened to it. */
    IroAllocation save(IroAllocation allocation);
}

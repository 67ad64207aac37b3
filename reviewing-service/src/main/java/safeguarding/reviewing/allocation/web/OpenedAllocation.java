package safeguarding.reviewing.allocation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.allocation.Cover;
import safeguarding.reviewing.allocation.IroAllocation;
import safeguarding.reviewing.allocation.IroAllocations;

/** Opens an allocation for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedAllocation {

    private final IroAllocations allocations;
    private final ListingAllocations listing;
    private final Access access;

    OpenedAllocation(IroAllocations allocations, ListingAllocations listing, Access access) {
        this.allocations = allocations;
        this.listing = listing;
        this.access = access;
    }

    IroAllocation toRead(UUID id) {
        var allocation = found(id);
        access.toRead(protectedRecord(allocation));
        return allocation;
    }

    IroAllocation toChange(UUID id, @Nullable String ifMatch) {
        var allocation = found(id);
        access.toChange(protectedRecord(allocation));
        Versions.require(ifMatch, allocation);
        return allocation;
    }

    /** All that an officer has now, of the children whom the caller may see. */
    List<IroAllocation> ofOfficerToChange(UUID officerId) {
        var found = listing.ofOfficer(officerId, access);
        found.forEach(allocation -> access.toChange(protectedRecord(allocation)));
        return found;
    }

    /** A cover of an allocation that may be changed. */
    record OpenedCover(IroAllocation allocation, Cover cover) {}

    OpenedCover toChange(UUID id, UUID coverId, @Nullable String ifMatch) {
        var allocation = found(id);
        access.toChange(protectedRecord(allocation));
        var cover = allocation
                .facts()
                .cover(coverId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such cover of this allocation for this caller."));
        Versions.require(ifMatch, allocation);
        return new OpenedCover(allocation, cover);
    }

    private IroAllocation found(UUID id) {
        return allocations.find(id).orElseThrow(OpenedAllocation::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such iro-allocation for this caller.");
    }

    private static ProtectedRecord protectedRecord(IroAllocation allocation) {
        return new ProtectedRecord("iro-allocation", allocation.id(), Set.of(allocation.childId()));
    }
}

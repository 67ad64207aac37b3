package safeguarding.reviewing.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;

/** Who is whose IRO. */
@Path("/v1/iro-allocations")
@Produces(MediaType.APPLICATION_JSON)
public class IroAllocationsResource {

    private final ListingAllocations listing;
    private final Access access;

    IroAllocationsResource(ListingAllocations listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Who was whose IRO on a day. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listIroAllocations",
            summary = "List who is whose IRO, or what has changed",
            description = "One for each period of care of the children whom the caller may see: it is opened when a"
                    + " child becomes looked after and waits for an IRO to be named (C2.1, C2.2). asAt gives the state"
                    + " of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Allocations in the order in which they were opened; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public AllocationPage list(@BeanParam AllocationFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }
}

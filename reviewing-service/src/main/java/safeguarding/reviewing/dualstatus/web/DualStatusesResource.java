package safeguarding.reviewing.dualstatus.web;

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

/** Children with a protection plan who are looked after. */
@Path("/v1/dual-statuses")
@Produces(MediaType.APPLICATION_JSON)
public class DualStatusesResource {

    private final ListingDualStatuses listing;
    private final Access access;

    DualStatusesResource(ListingDualStatuses listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Who has a plan and is looked after on a day. */
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
            operationId = "listDualStatuses",
            summary = "List children with a protection plan who are looked after, or what has changed",
            description = "Of the children whom the caller may see, each with the day of the next child protection"
                    + " review (B1.5, B1.6) and of the next looked-after review (C1.1 to C1.9) beside each other, and"
                    + " whether they are near enough to run together or go in line (B3.7). Plans are told by"
                    + " conference-service. asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day; the reviews of a past day are those that were waited for by its end.")
    @APIResponse(
            responseCode = "200",
            description = "In the order in which they became known; with updatedSince those that have changed and those"
                    + " that can no longer be seen, and next is always there.")
    public DualStatusPage list(@BeanParam DualStatusFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }
}

package safeguarding.conference.councils.web;

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
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Children of other councils who live here, and ours who live elsewhere. */
@Path("/v1/council-arrangements")
@Produces(MediaType.APPLICATION_JSON)
public class CouncilArrangementsResource {

    private final ListingArrangements listing;
    private final Access access;

    CouncilArrangementsResource(ListingArrangements listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** The arrangements that hold on a day. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "listCouncilArrangements",
            summary = "List children of other councils who live here, and ours who live elsewhere",
            description = "Those that hold on asAt, with the responsible council, whom to ring and what was told.")
    @APIResponse(responseCode = "200", description = "Arrangements, the earliest first.")
    public Page<ArrangementView> list(@BeanParam ArrangementFilter filter, @BeanParam PageRequest page) {
        return listing.list(filter, access, page);
    }
}

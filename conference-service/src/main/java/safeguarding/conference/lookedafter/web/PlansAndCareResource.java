package safeguarding.conference.lookedafter.web;

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

/** Children on a plan who are looked after. */
@Path("/v1/dual-statuses")
@Produces(MediaType.APPLICATION_JSON)
public class PlansAndCareResource {

    private final ListingPlansAndCare listing;
    private final Access access;

    PlansAndCareResource(ListingPlansAndCare listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Those who are both on a day. */
    @GET
    @RolesAllowed({
        "case-system",
        "chair",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listConferenceDualStatuses",
            summary = "List children on a plan who are looked after",
            description =
                    "As reviewing-service tells, a moment later: whoever chairs their review conference plans it with"
                            + " the looked-after review (B3.7). The link leads to the record there, with both next reviews"
                            + " and the proposal to hold them together or in line. Those who are both on asAt; changes are"
                            + " told by the events of reviewing-service.")
    @APIResponse(responseCode = "200", description = "The longest first.")
    public Page<PlanAndCareView> list(@BeanParam PlanAndCareFilter filter, @BeanParam PageRequest page) {
        return listing.list(filter, access, page);
    }
}

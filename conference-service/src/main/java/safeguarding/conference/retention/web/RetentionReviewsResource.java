package safeguarding.conference.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Records that have come up for review. */
@Path("/v1/retention-reviews")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionReviewsResource {

    private final ListingReviews listing;
    private final Access access;

    RetentionReviewsResource(ListingReviews listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Records whose time is over, of the oldest people first. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listRetentionReviews",
            summary = "List records that have come up for review",
            description =
                    "By the council's schedule, of the oldest people first; empty while the schedule is off (L3, L9). A record whose destruction is proposed or done is left out.")
    @APIResponse(responseCode = "200", description = "Records of children whom the caller may see.")
    public Page<RetentionReviewView> list(
            @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Size(max = 100) @Nullable
                    String area,
            @BeanParam PageRequest page) {
        return listing.list(area, access, page);
    }
}

package safeguarding.reviewing.reviews.web;

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

/** Chains of reviews, one for each period of care. */
@Path("/v1/review-chains")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewChainsResource {

    private final ListingChains listing;
    private final Access access;

    ReviewChainsResource(ListingChains listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Chains of reviews as they stood on a day. */
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
            operationId = "listReviewChains",
            summary = "List chains of reviews, or what has changed in them",
            description = "One for each period of care of the children whom the caller may see. asAt gives the state"
                    + " of a day, knownOn what was recorded by the end of a day. What is due is listed by GET"
                    + " /v1/deadlines.")
    @APIResponse(
            responseCode = "200",
            description = "Chains in the order in which they were opened; with updatedSince those that have changed"
                    + " and those that can no longer be seen, and next is always there.")
    public ReviewChainPage list(@BeanParam ChainFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }
}

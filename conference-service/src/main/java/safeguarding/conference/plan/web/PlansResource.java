package safeguarding.conference.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

/** Child protection plans. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    private final ListingPlans listing;
    private final Access access;

    PlansResource(ListingPlans listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Plans on a day, the longest running first, or what has changed. */
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
        "partner-agency",
        "unit-service"
    })
    @Transactional
    @Operation(
            operationId = "listPlans",
            summary = "List child protection plans",
            description =
                    "The longest running first. asAt gives the state of a day, knownOn what was recorded by the end of a"
                            + " day. With updatedSince: the plans that have changed since that cursor; filters do not apply,"
                            + " next is always present.")
    @APIResponse(responseCode = "200", description = "Plans of children whom the caller may see.")
    public Page<PlanItem> list(
            @Valid @BeanParam PlanFilter filter,
            @BeanParam PageRequest page,
            @Parameter(
                            description =
                                    "Cursor of the change feed: the next of the answer before, or begin for the first"
                                            + " change ever.")
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince) {
        return updatedSince == null
                ? listing.list(filter, access, page)
                : listing.changedSince(updatedSince.equals("begin") ? null : updatedSince, access, page);
    }
}

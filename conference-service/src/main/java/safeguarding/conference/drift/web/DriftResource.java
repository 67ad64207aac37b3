package safeguarding.conference.drift.web;

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

/** The drift radar: plans of which a rule says that nothing moves. */
@Path("/v1/drift")
@Produces(MediaType.APPLICATION_JSON)
public class DriftResource {

    private final ListingDrift listing;
    private final Access access;

    DriftResource(ListingDrift listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Plans on the radar on a day. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listDriftingPlans",
            summary = "List plans that drift, with the reasons",
            description = "Plans that were open on the day and of which a rule holds that is on, the longest running"
                    + " first, each with the reasons. Rules only; nothing is added up to a score. asAt gives the state"
                    + " of a day, knownOn what was recorded by the end of a day, by the rules as they were set then.")
    @APIResponse(responseCode = "200", description = "Plans of children whom the caller may see.")
    public DriftPage list(@BeanParam DriftFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        return listing.list(filter, day, access, page);
    }
}

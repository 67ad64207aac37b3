package safeguarding.reviewing.careplan.web;

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

/** Children whose way to permanence drifts. */
@Path("/v1/permanence-drift")
@Produces(MediaType.APPLICATION_JSON)
public class PermanenceDriftResource {

    private final ListingPermanenceDrift listing;
    private final Access access;

    PermanenceDriftResource(ListingPermanenceDrift listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Children on the list on a day. */
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
            operationId = "listPermanenceDrift",
            summary = "List children whose way to permanence drifts, with the reasons",
            description = "Children who were looked after on the day and of whose care plan a rule holds that is on"
                    + " (PD1 to PD7), the longest looked after first, each with the reasons. Rules only; nothing is"
                    + " added up to a score. asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day, by the rules as they were set then.")
    @APIResponse(responseCode = "200", description = "Children whom the caller may see.")
    public PermanenceDriftPage list(
            @BeanParam PermanenceDriftFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        return listing.list(filter, day, access, page);
    }
}

package safeguarding.reviewing.court.web;

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

/** The care proceedings of children who are looked after. */
@Path("/v1/court-proceedings")
@Produces(MediaType.APPLICATION_JSON)
public class CourtLinesResource {

    private final ListingCourtLines listing;
    private final Access access;

    CourtLinesResource(ListingCourtLines listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** The proceedings on a day, by the day on which they are due. */
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
            operationId = "listReviewingCourtProceedings",
            summary = "List care proceedings of children who are looked after",
            description =
                    "As conference-service tells of them, which keeps the record: issue, hearings, extensions, end,"
                            + " and the 26 weeks (C4.1, C4.2) as its deadlines tell, beside the next looked-after review of"
                            + " each child. Of the children whom the caller may see and who are looked after on the day; a"
                            + " child out of sight is not named. asAt gives the state of a day, knownOn what was recorded by"
                            + " the end of a day. Changes are told by the events of conference-service.")
    @APIResponse(
            responseCode = "200",
            description = "By the day on which they are due; those in which nothing was issued come last.")
    public CourtLinePage list(@BeanParam CourtLineFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        return listing.list(filter, day, access, page);
    }
}

package safeguarding.reviewing.visits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.history.web.OnADay;

/** How a child is visited in one period of care. */
@Path("/v1/periods-of-care/{periodId}/visiting")
@Produces(MediaType.APPLICATION_JSON)
public class VisitingResource {

    private final OpenedVisit opened;
    private final KnownVisiting known;
    private final VisitingViews views;

    VisitingResource(OpenedVisit opened, KnownVisiting known, VisitingViews views) {
        this.opened = opened;
        this.known = known;
        this.views = views;
    }

    /** The visits against what was due. */
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
            operationId = "getLookedAfterVisiting",
            summary = "Read by when a looked-after child is to be visited, and whether it was",
            description = "The next visit with the rule that says so (C3), by the placement and the legal status of the"
                    + " day; each visit against what was due; how many were held, at how many the child was seen, and"
                    + " seen alone, and how many were late. asAt gives the state of a day, knownOn what was recorded"
                    + " by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The visits and what is due.",
            content = @Content(schema = @Schema(implementation = VisitingView.class)))
    public VisitingView get(@PathParam("periodId") UUID periodId, @BeanParam OnADay day) {
        opened.toLookAt(periodId);
        return known.in(periodId, day).map(found -> views.show(found, day)).orElseThrow(OpenedVisit::unknownPeriod);
    }
}

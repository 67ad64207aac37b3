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
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;

/** How the children of one reviewing officer are visited. */
@Path("/v1/reviewing-officers/{officerId}/visiting")
@Produces(MediaType.APPLICATION_JSON)
public class OfficerVisitingResource {

    private final VisitingOfOfficers visiting;
    private final Access access;

    OfficerVisitingResource(VisitingOfOfficers visiting, Access access) {
        this.visiting = visiting;
        this.access = access;
    }

    /** The children of the officer. */
    @GET
    @RolesAllowed({"conference-admin", "head-of-safeguarding", "iro", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getReviewingOfficerVisiting",
            summary = "Read how the children of a reviewing officer are visited",
            description = "The IRO's monitoring view: of each child whose named IRO the officer is on the day the visit"
                    + " that is due next (C3), whether it is overdue, and the visits counted. Children whom the caller"
                    + " may not see are neither shown nor counted. asAt gives the state of a day, knownOn what was"
                    + " recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The children and their visits.",
            content = @Content(schema = @Schema(implementation = OfficerVisitingView.class)))
    public OfficerVisitingView get(@PathParam("officerId") UUID officerId, @BeanParam OnADay day) {
        return visiting.of(officerId, day, access);
    }
}

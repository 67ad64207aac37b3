package safeguarding.reviewing.iros.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.iros.CaseloadSettings;
import safeguarding.reviewing.iros.ReviewingOfficers;
import safeguarding.reviewing.neighbours.Caseloads;

/** How many children one reviewing officer has. */
@Path("/v1/reviewing-officers/{officerId}/caseload")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro", "qa-manager"})
public class CaseloadResource {

    private final ReviewingOfficers officers;
    private final Caseloads caseloads;
    private final CaseloadSettings settings;
    private final Clock clock;

    CaseloadResource(ReviewingOfficers officers, Caseloads caseloads, CaseloadSettings settings, Clock clock) {
        this.officers = officers;
        this.caseloads = caseloads;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many children the officer has. */
    @GET
    @Transactional
    @Operation(
            operationId = "getReviewingOfficerCaseload",
            summary = "Read how many children a reviewing officer has",
            description = "Numbers only, of all children, restricted ones among them. Outside 50 to 70 children of a"
                    + " full-time officer, in proportion for others, it is flagged (C2.11). asAt gives the state of a"
                    + " day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = CaseloadView.class)))
    public CaseloadView read(@PathParam("officerId") UUID officerId, @BeanParam OnADay day) {
        var officer = ReviewingOfficerResource.officer(officers, officerId);
        var asAt = day.state(clock);
        var known = day.knowledge(clock).day();
        return CaseloadView.of(officer, asAt, known, caseloads.of(officerId, asAt, known), settings);
    }
}

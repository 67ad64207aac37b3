package safeguarding.licensing.schedules.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.stage.StageLaw;

/** Whether a licence is needed. */
@Path("/v1/performance-licence-needs")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceLicenceNeedsResource {

    private final StageLaw law;

    PerformanceLicenceNeedsResource(StageLaw law) {
        this.law = law;
    }

    /** Asks whether a licence is needed. */
    @POST
    @Operation(
            operationId = "askPerformanceLicenceNeed",
            summary = "Ask whether a child needs a performance licence",
            description =
                    "H1 and H3, each day by the law of that day, with the days that the four-day rule counts over six"
                            + " months. What is not known is not decidable. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "Whether it is needed, and why.")
    public PerformanceLicenceNeedView ask(@Valid @NotNull AskPerformanceLicenceNeedRequest request) {
        return PerformanceLicenceNeedView.of(law.need(request.read()));
    }
}

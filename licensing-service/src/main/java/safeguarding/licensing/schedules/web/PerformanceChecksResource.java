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
import safeguarding.licensing.stage.RulingView;
import safeguarding.licensing.stage.StageLaw;

/** What the law of hours says to a schedule. */
@Path("/v1/performance-checks")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceChecksResource {

    private final StageLaw law;

    PerformanceChecksResource(StageLaw law) {
        this.law = law;
    }

    /** Checks a schedule. */
    @POST
    @Operation(
            operationId = "checkPerformanceHours",
            summary = "Check a planned or recorded schedule of a child who performs",
            description =
                    "Each day by the law of that day (H7, H8, H10 to H12); days before 6 February 2015 are not decidable"
                            + " (H0). All breaches are listed. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "What the law says.")
    public RulingView check(@Valid @NotNull CheckPerformanceRequest request) {
        var calendar = request.calendar();
        return RulingView.of(law.hours(
                request.bornOn(),
                request.schedule().read(),
                calendar == null ? null : calendar.read(),
                request.terms().read()));
    }
}

package safeguarding.audit.grades.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.grades.GradeScales;
import safeguarding.platform.paging.Page;

/** The scales of grades. */
@Path("/v1/grade-scales")
@Produces(MediaType.APPLICATION_JSON)
public class GradeScalesResource {

    private final GradeScales scales;

    GradeScalesResource(GradeScales scales) {
        this.scales = scales;
    }

    /** All scales. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Operation(
            operationId = "listGradeScales",
            summary = "List the scales of grades",
            description =
                    "Each with the time in which it is used (F3). A grade is stored with its scale and its day and is"
                            + " never translated: adequate, requires improvement and requires improvement to be good are three"
                            + " grades of three scales.")
    @APIResponse(responseCode = "200", description = "All scales, the oldest first; there is one page.")
    public Page<GradeScaleView> list() {
        return new Page<>(scales.all().stream().map(GradeScaleView::of).toList(), null);
    }
}

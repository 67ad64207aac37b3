package safeguarding.licensing.chaperonebookings.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.chaperonebookings.CountingCapacity;
import safeguarding.platform.problem.ProblemException;

/** How many more children chaperones could have in care. */
@Path("/v1/chaperone-capacity")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class ChaperoneCapacityResource {

    private static final int MOST_DAYS = 62;

    private final CountingCapacity counting;

    ChaperoneCapacityResource(CountingCapacity counting) {
        this.counting = counting;
    }

    /** The capacity, day by day. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChaperoneCapacity",
            summary = "Read how many more children chaperones could have in care, day by day",
            description =
                    "Of all chaperones of the county, over all productions, as far as is decided today; 62 days at most.")
    @APIResponse(responseCode = "200", description = "The capacity of each day.")
    public ChaperoneCapacityView get(
            @Parameter(description = "First civil day.") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Last civil day, not before the first.") @QueryParam("to") @NotNull LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to.plusDays(1))) {
            throw ProblemException.invalid("to", "From one to 62 days are asked for.");
        }
        return new ChaperoneCapacityView(from.datesUntil(to.plusDays(1))
                .map(counting::on)
                .map(DayCapacityView::of)
                .toList());
    }
}

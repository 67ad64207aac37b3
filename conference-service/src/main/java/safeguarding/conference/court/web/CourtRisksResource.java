package safeguarding.conference.court.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;

/** Proceedings that run, week by week. */
@Path("/v1/court-proceedings/at-risk")
@Produces(MediaType.APPLICATION_JSON)
public class CourtRisksResource {

    private final ListingRisks listing;
    private final Access access;

    CourtRisksResource(ListingRisks listing, Access access) {
        this.listing = listing;
        this.access = access;
    }

    /** Proceedings that ran on a day, the oldest issue first. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "listCourtProceedingsAtRisk",
            summary = "List running care proceedings by week with what puts them at risk",
            description =
                    "Every application that was issued and has not ended: the week it is in, the last day that is in time, how much is left and the reasons by rule. Nothing is added up to a score. asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Proceedings about children whom the caller may see, the oldest issue first.")
    public CourtRiskPage list(
            @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable String area,
            @Parameter(description = "Only those in this week or a later one.")
                    @QueryParam("weekAtLeast")
                    @Min(1)
                    @Max(1000)
                    @Nullable
                    Integer weekAtLeast,
            @BeanParam OnADay day,
            @BeanParam PageRequest page) {
        return listing.list(area, weekAtLeast, day, access, page);
    }
}

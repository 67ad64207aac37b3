package safeguarding.platform.measure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The figures of this service. They count every child and show none. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "analyst",
    "case-system",
    "chair",
    "committee-member",
    "conference-admin",
    "head-of-safeguarding",
    "iro",
    "licensing-officer",
    "qa-manager",
    "qa-officer",
    "reform-manager",
    "team-manager"
})
public class IndicatorsResource {

    private final ReadingIndicators reading;

    IndicatorsResource(ReadingIndicators reading) {
        this.reading = reading;
    }

    /** All of them. */
    @GET
    @Transactional
    @Operation(
            operationId = "listServiceIndicators",
            summary = "List the figures of this service, by id",
            description = "Each with its definition, rule, exclusions, breakdowns, target, comparators, and a series of"
                    + " the previous year, the year to date and quarter ends (years from April to March). Restricted"
                    + " records count. For readers outside the unit small numbers are suppressed.")
    @APIResponse(responseCode = "200", description = "The figures for the days that were asked for.")
    public IndicatorsView list(@BeanParam IndicatorFilter filter) {
        return reading.all(filter);
    }

    /** One of them. */
    @GET
    @Path("/{indicatorId}")
    @Transactional
    @Operation(
            operationId = "getServiceIndicator",
            summary = "Read one figure of this service",
            description = "The same as in the list, by itself.")
    @APIResponse(responseCode = "200", description = "The figure for the days that were asked for.")
    public IndicatorView get(
            @Parameter(
                            description = "Id of the indicator.",
                            example = "children-on-plans",
                            schema = @Schema(maxLength = 60))
                    @PathParam("indicatorId")
                    String indicatorId,
            @BeanParam IndicatorFilter filter) {
        return reading.one(indicatorId, filter);
    }
}

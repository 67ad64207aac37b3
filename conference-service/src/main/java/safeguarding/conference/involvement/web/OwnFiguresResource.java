package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.measure.web.IndicatorFilter;

/** How a partner's organisation takes part, for itself. */
@Path("/v1/own-invitations/figures")
@Produces(MediaType.APPLICATION_JSON)
public class OwnFiguresResource {

    private final OwnInvitations own;
    private final ReadingInvolvementFigures figures;

    OwnFiguresResource(OwnInvitations own, ReadingInvolvementFigures figures) {
        this.own = own;
        this.figures = figures;
    }

    /** How the organisation takes part. */
    @GET
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "listOwnInvolvementFigures",
            summary = "Read the involvement figures of one's own organisation",
            description = "The same figures that the unit reads, of this organisation alone: how often it was expected,"
                    + " invited, came and reported. Nothing is suppressed: they are its own.")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(responseCode = "200", description = "The figures for the days that were asked for.")
    public InvolvementFiguresView figures(@BeanParam IndicatorFilter filter) {
        return figures.of(own.agency(), filter);
    }
}

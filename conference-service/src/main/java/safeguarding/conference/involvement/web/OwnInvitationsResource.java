package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.measure.web.IndicatorFilter;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The open invitations of a partner's organisation. */
@Path("/v1/own-invitations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnInvitationsResource {

    private final OwnInvitations own;
    private final ReadingInvolvementFigures figures;

    OwnInvitationsResource(OwnInvitations own, ReadingInvolvementFigures figures) {
        this.own = own;
        this.figures = figures;
    }

    /** All of them. */
    @GET
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "listOwnInvitations",
            summary = "List the open invitations of one's own organisation",
            description = "To conferences that are ahead, whether answered or not, with when and where, how to take part from"
                    + " elsewhere, and by when the report is due. Of one organisation for each request: the one of the header"
                    + " Acting-For, or of the token. Never another's.")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(responseCode = "200", description = "In the order in which the organisation came to be expected.")
    public Page<OwnInvitationView> list(@BeanParam PageRequest page) {
        return own.open(page);
    }

    /** How the organisation takes part. */
    @GET
    @Path("/figures")
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

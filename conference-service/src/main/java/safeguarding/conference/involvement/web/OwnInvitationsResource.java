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
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The open invitations of a partner's organisation. */
@Path("/v1/own-invitations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnInvitationsResource {

    private final OwnInvitations own;

    OwnInvitationsResource(OwnInvitations own) {
        this.own = own;
    }

    /** All of them. */
    @GET
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "listOwnInvitations",
            summary = "List the open invitations of one's own organisation",
            description =
                    "To conferences that are ahead, whether answered or not, with when and where, how to take part from"
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
}

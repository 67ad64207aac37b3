package safeguarding.conference.organisations.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.organisations.Organisations;
import safeguarding.conference.organisations.web.OwnOrganisationsView.OwnOrganisationView;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.time.CivilTime;

/** For whom a partner's machine client may act. Holds no child's record. */
@Path("/v1/own-organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnOrganisationsResource {

    private final Organisations organisations;
    private final CurrentCaller current;
    private final Clock clock;

    OwnOrganisationsResource(Organisations organisations, CurrentCaller current, Clock clock) {
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    /** The organisations of the calling client. */
    @GET
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "listOwnOrganisations",
            summary = "List the organisations that the calling client may act for",
            description = "A machine client that acts for several registered organisations names one of them in the"
                    + " header Acting-For of each request; the request then sees and does what that organisation may."
                    + " Without the header the organisation of the token counts.")
    @APIResponse(responseCode = "200", description = "The organisations that the client is registered for today.")
    public OwnOrganisationsView list() {
        var caller = current.caller();
        return new OwnOrganisationsView(
                caller.agency(),
                organisations.of(caller.client(), CivilTime.today(clock)).stream()
                        .map(organisation -> new OwnOrganisationView(
                                organisation.code(),
                                organisation.details().name(),
                                organisation.details().comesAs().stream()
                                        .map(Codes::of)
                                        .toList()))
                        .toList());
    }
}

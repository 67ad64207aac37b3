package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.involvement.InvitingAgencies;
import safeguarding.conference.involvement.Involvements;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The agencies' lines at one conference. */
@Path("/v1/conferences/{conferenceId}/involvements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvolvementsResource {

    private final OpenedInvolvement opened;
    private final Involvements involvements;
    private final InvitingAgencies inviting;
    private final InvolvementViews views;
    private final Clock clock;

    InvolvementsResource(
            OpenedInvolvement opened,
            Involvements involvements,
            InvitingAgencies inviting,
            InvolvementViews views,
            Clock clock) {
        this.opened = opened;
        this.involvements = involvements;
        this.inviting = inviting;
        this.views = views;
        this.clock = clock;
    }

    /** The lines of a conference. */
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
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "listInvolvements",
            summary = "List the agencies' lines at a conference",
            description = "One line for each agency: expected, invited, report, attendance, view. A partner "
                    + "agency sees its own line only.")
    @APIResponse(responseCode = "200", description = "All lines; for a partner agency its own only.")
    public InvolvementPage list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.conferenceToRead(conferenceId);
        return new InvolvementPage(involvements.at(conferenceId).stream()
                .filter(opened::sees)
                .map(line -> views.show(line, found.conference(), found.visible()))
                .toList());
    }

    /** Expects an agency. */
    @POST
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "expectAgency",
            summary = "Expect or invite an agency",
            description =
                    "From today the agency is involved with the children, until the conference and the plan are over.")
    @APIResponse(
            responseCode = "201",
            description = "The agency has its line.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response expect(@PathParam("conferenceId") UUID conferenceId, @Valid @NotNull ExpectAgencyRequest request) {
        var found = opened.conferenceToChange(conferenceId);
        var line = inviting.expect(found.conference(), request.read(), CivilTime.today(clock), request.invitedOn());
        var view = views.show(line, found.conference(), found.visible());
        return Response.created(view.link())
                .tag(Versions.etag(line))
                .entity(view)
                .build();
    }
}

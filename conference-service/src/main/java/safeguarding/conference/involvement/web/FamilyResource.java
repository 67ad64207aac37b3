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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.involvement.FamilyAtConference;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.conference.involvement.TakingPart;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** How families take part in one conference. Not for partner agencies. */
@Path("/v1/conferences/{conferenceId}/family-participations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyResource {

    private final OpenedInvolvement opened;
    private final FamilyParticipations participations;
    private final FamilyAtConference family;
    private final FamilyViews views;

    FamilyResource(
            OpenedInvolvement opened,
            FamilyParticipations participations,
            FamilyAtConference family,
            FamilyViews views) {
        this.opened = opened;
        this.participations = participations;
        this.views = views;
        this.family = family;
    }

    /** The family at a conference. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listFamilyParticipations",
            summary = "List how the family takes part in a conference",
            description = "Who of the family was there or gave a view, and how.")
    @APIResponse(responseCode = "200", description = "Everybody of the family, in the order of recording.")
    public FamilyParticipationPage list(@PathParam("conferenceId") UUID conferenceId) {
        var visible = opened.conferenceToRead(conferenceId).visible();
        return new FamilyParticipationPage(participations.at(conferenceId).stream()
                .map(participation -> views.show(participation, visible))
                .toList());
    }

    /** Somebody of the family takes part. */
    @POST
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordFamilyParticipation",
            summary = "Record that somebody of the family takes part",
            description = "Parents, carers and the child take part as themselves, separately if that is needed. "
                    + "What they think is part of the record.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response record(
            @PathParam("conferenceId") UUID conferenceId, @Valid @NotNull FamilyParticipationRequest request) {
        var found = opened.conferenceToChange(conferenceId);
        opened.refuse(TakingPart.NOT_KNOWN, request.takingPart(), found.conference());
        var participation = family.record(found.conference(), request.who(), request.personId(), request.takingPart());
        var view = views.show(participation, found.visible());
        return Response.created(view.link())
                .tag(Versions.etag(participation))
                .entity(view)
                .build();
    }
}

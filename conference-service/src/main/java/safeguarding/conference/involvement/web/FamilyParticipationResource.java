package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** How one person of the family takes part in a conference. Not for partner agencies. */
@Path("/v1/family-participations/{participationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyParticipationResource {

    private final OpenedInvolvement opened;
    private final FamilyParticipations participations;
    private final FamilyViews views;
    private final Clock clock;

    FamilyParticipationResource(
            OpenedInvolvement opened, FamilyParticipations participations, FamilyViews views, Clock clock) {
        this.opened = opened;
        this.participations = participations;
        this.views = views;
        this.clock = clock;
    }

    /** One person of the family. */
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
            operationId = "getFamilyParticipation",
            summary = "Read how somebody of the family takes part",
            description = "Who took part, how, whether separately, and the view given.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response get(
            @PathParam("participationId") UUID participationId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var participation = found(participationId);
        var visible = opened.conferenceToRead(participation.conferenceId()).visible();
        return Versions.answer(ifNoneMatch, participation, () -> views.show(participation, visible));
    }

    /** How the person takes part is known differently. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceFamilyParticipation",
            summary = "Record how somebody of the family took part",
            description = "The whole of it: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response replace(
            @PathParam("participationId") UUID participationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FamilyParticipationRequest request) {
        var participation = found(participationId);
        var found = opened.conferenceToChange(participation.conferenceId());
        Versions.require(ifMatch, participation);
        request.refuseAnother(participation);
        opened.refuse(participation.takingPart(), request.takingPart(), found.conference());
        participation.change(request.takingPart(), CivilTime.today(clock));
        participations.save(participation);
        return Response.ok(views.show(participation, found.visible()))
                .tag(Versions.etag(participation))
                .build();
    }

    private FamilyParticipation found(UUID id) {
        return participations
                .find(id)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such participation for this caller."));
    }
}

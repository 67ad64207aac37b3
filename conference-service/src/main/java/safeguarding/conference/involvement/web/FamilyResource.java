package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.Codes;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.conference.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** How families take part in conferences. Not for partner agencies. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyResource {

    private final OpenedInvolvement opened;
    private final FamilyParticipations participations;
    private final Links links;
    private final Clock clock;

    FamilyResource(OpenedInvolvement opened, FamilyParticipations participations, Links links, Clock clock) {
        this.opened = opened;
        this.participations = participations;
        this.links = links;
        this.clock = clock;
    }

    /** The family at a conference. */
    @GET
    @Path("/conferences/{conferenceId}/family-participations")
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
    @Operation(operationId = "listFamilyParticipations", summary = "List how the family takes part in a conference")
    @APIResponse(responseCode = "200", description = "Everybody of the family, in the order of recording.")
    public FamilyParticipationPage list(@PathParam("conferenceId") UUID conferenceId) {
        var visible = opened.conferenceToRead(conferenceId).visible();
        return new FamilyParticipationPage(participations.at(conferenceId).stream()
                .map(participation -> show(participation, visible))
                .toList());
    }

    /** Somebody of the family takes part. */
    @POST
    @Path("/conferences/{conferenceId}/family-participations")
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Idempotent
    @Transactional
    @Operation(operationId = "recordFamilyParticipation", summary = "Record that somebody of the family takes part")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response record(
            @PathParam("conferenceId") UUID conferenceId, @Valid @NotNull FamilyParticipationRequest request) {
        var found = opened.conferenceToChange(conferenceId);
        var participation = FamilyParticipation.of(
                conferenceId,
                found.conference().childIds(),
                found.conference().area(),
                request.who(),
                request.personId(),
                request.takingPart(),
                CivilTime.today(clock));
        participations.save(participation);
        var view = show(participation, found.visible());
        return Response.created(view.link())
                .tag(Versions.etag(participation))
                .entity(view)
                .build();
    }

    /** One person of the family. */
    @GET
    @Path("/family-participations/{participationId}")
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
    @Operation(operationId = "getFamilyParticipation", summary = "Read how somebody of the family takes part")
    @APIResponse(
            responseCode = "200",
            description = "As it stands.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response get(
            @PathParam("participationId") UUID participationId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var participation = found(participationId);
        var visible = opened.conferenceToRead(participation.conferenceId()).visible();
        return Versions.answer(ifNoneMatch, participation, () -> show(participation, visible));
    }

    /** How the person takes part is known differently. */
    @PUT
    @Path("/family-participations/{participationId}")
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(operationId = "replaceFamilyParticipation", summary = "Record how somebody of the family took part")
    @APIResponse(
            responseCode = "200",
            description = "As it stands.",
            content = @Content(schema = @Schema(implementation = FamilyParticipationView.class)))
    public Response replace(
            @PathParam("participationId") UUID participationId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FamilyParticipationRequest request) {
        var participation = found(participationId);
        var visible = opened.conferenceToChange(participation.conferenceId()).visible();
        Versions.require(ifMatch, participation);
        participation.change(request.takingPart(), CivilTime.today(clock));
        participations.save(participation);
        return Response.ok(show(participation, visible))
                .tag(Versions.etag(participation))
                .build();
    }

    private FamilyParticipation found(UUID id) {
        return participations
                .find(id)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such participation for this caller."));
    }

    private FamilyParticipationView show(FamilyParticipation participation, Set<UUID> visible) {
        var part = participation.takingPart();
        return new FamilyParticipationView(
                participation.id(),
                participation.conferenceId(),
                participation.childIds().stream().filter(visible::contains).toList(),
                Codes.of(participation.participant()),
                participation.personId(),
                part.separately(),
                Codes.orNull(part.attendance()),
                Codes.orNull(part.views()),
                links.to("/v1/family-participations/" + participation.id()));
    }
}

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.HandingInReport;
import safeguarding.conference.involvement.RecordingInvolvement;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import safeguarding.conference.links.Links;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** One invitation of a partner's organisation, and what it answers. */
@Path("/v1/own-invitations/{involvementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnInvitationResource {

    private final OpenedInvolvement opened;
    private final OwnInvitations own;
    private final RecordingInvolvement recording;
    private final HandingInReport handingIn;
    private final Links links;

    OwnInvitationResource(
            OpenedInvolvement opened,
            OwnInvitations own,
            RecordingInvolvement recording,
            HandingInReport handingIn,
            Links links) {
        this.opened = opened;
        this.own = own;
        this.recording = recording;
        this.handingIn = handingIn;
        this.links = links;
    }

    /** The invitation. */
    @GET
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "getOwnInvitation",
            summary = "Read an invitation of one's own organisation",
            description = "When and where, how to take part from elsewhere, and by when the report is due.")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "The invitation.",
            content = @Content(schema = @Schema(implementation = OwnInvitationView.class)))
    public Response get(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = invited(opened.toRead(involvementId));
        return Versions.answer(
                ifNoneMatch, found.line(), () -> own.show(found.line(), found.conference(), found.visible()));
    }

    /** It will come. */
    @PUT
    @Path("/acceptance")
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "recordOwnAcceptance",
            summary = "Accept an invitation",
            description =
                    "And say how the organisation means to take part. Apologies sent before are taken back by it.")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it stands.",
            content = @Content(schema = @Schema(implementation = OwnInvitationView.class)))
    public Response accept(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcceptanceRequest request) {
        var found = invited(opened.toChange(involvementId, ifMatch));
        recording.accept(found.line(), found.conference(), request.read());
        return changed(found);
    }

    /** It will not come. */
    @PUT
    @Path("/apologies")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "recordOwnApologies",
            summary = "Send apologies",
            description = "The organisation will not come. Its report is due all the same (B2.8).")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it stands.",
            content = @Content(schema = @Schema(implementation = OwnInvitationView.class)))
    public Response apologise(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var found = invited(opened.toChange(involvementId, ifMatch));
        recording.apologise(found.line(), found.conference());
        return changed(found);
    }

    /** Its report. */
    @PUT
    @Path("/report")
    @RolesAllowed("partner-agency")
    @Transactional
    @Operation(
            operationId = "replaceOwnReport",
            summary = "Hand in the report of one's own organisation",
            description =
                    "In sections, about all children or some. Late is taken and marked. What is handed in about a child"
                            + " replaces what was said about that child and leaves what was said about its siblings; the"
                            + " first says whether it came in time (B2.8).")
    @Parameter(
            name = RequestHeaders.ACTING_FOR,
            in = ParameterIn.HEADER,
            description = "Code of the organisation, for a client that acts for several.",
            schema = @Schema(maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "The report as it was taken.",
            content = @Content(schema = @Schema(implementation = HandedInReportView.class)))
    public Response report(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HandedInReportRequest request) {
        var found = invited(opened.toChange(involvementId, ifMatch));
        var report = handingIn.handIn(found.line(), found.conference(), request.read(found.visible()));
        return Response.ok(HandedInReportView.of(report, found.line(), found.visible(), links)
                        .orElseThrow())
                .tag(Versions.etag(found.line()))
                .build();
    }

    /** A line without an invitation is none here. */
    private static Opened invited(Opened found) {
        if (found.line().invitedOn() == null || found.line().release().isPresent()) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such invitation for this caller.");
        }
        return found;
    }

    private Response changed(Opened found) {
        return Response.ok(own.show(found.line(), found.conference(), found.visible()))
                .tag(Versions.etag(found.line()))
                .build();
    }
}

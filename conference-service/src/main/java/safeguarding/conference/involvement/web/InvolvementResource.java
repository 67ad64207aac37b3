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
import safeguarding.conference.involvement.InvitingAgencies;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One agency's line at one conference. */
@Path("/v1/involvements/{involvementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvolvementResource {

    private final OpenedInvolvement opened;
    private final InvitingAgencies inviting;
    private final WritingLines writing;
    private final InvolvementViews views;
    private final Clock clock;

    InvolvementResource(
            OpenedInvolvement opened,
            InvitingAgencies inviting,
            WritingLines writing,
            InvolvementViews views,
            Clock clock) {
        this.opened = opened;
        this.inviting = inviting;
        this.writing = writing;
        this.views = views;
        this.clock = clock;
    }

    /** A line as it stands. */
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
            operationId = "getInvolvement",
            summary = "Read an agency's line",
            description = "Expected, invited, report due and received, attendance, view on the decision. A "
                    + "partner agency reads its own line only.")
    @APIResponse(
            responseCode = "200",
            description = "The line; a partner agency finds its own only.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response get(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(involvementId);
        return Versions.answer(
                ifNoneMatch, found.line(), () -> views.show(found.line(), found.conference(), found.visible()));
    }

    /** It was invited. */
    @PUT
    @Path("/invitation")
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(
            operationId = "inviteAgency",
            summary = "Record that an agency was invited",
            description = "When the invitation went out.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response invite(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InvitationRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        inviting.invite(found.line(), found.conference(), request.invitedOn(), CivilTime.today(clock));
        return changed(found);
    }

    /** Its report came. */
    @PUT
    @Path("/report")
    @RolesAllowed({"conference-admin", "chair", "case-system", "partner-agency"})
    @Transactional
    @Operation(
            operationId = "recordAgencyReport",
            summary = "Record that an agency's report came",
            description = "When the agency's report came. A late one is taken and says so. A partner agency "
                    + "writes its own line only, and when it does so is when the report came; the first time stays.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands; inTime says whether it came by the time of B2.8.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response report(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReportRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        writing.report(found, request);
        return changed(found);
    }

    /** Whether it came. */
    @PUT
    @Path("/attendance")
    @RolesAllowed({"conference-admin", "chair", "case-system", "partner-agency"})
    @Transactional
    @Operation(
            operationId = "recordAgencyAttendance",
            summary = "Record whether an agency came",
            description = "Attended, apologies or absent. A partner agency writes its own line only, and sends "
                    + "apologies only, until it is recorded whether it came.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response attendance(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AttendanceRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        writing.attendance(found, request);
        return changed(found);
    }

    /** What it thinks of the decision. */
    @PUT
    @Path("/view")
    @RolesAllowed({"conference-admin", "chair", "case-system", "partner-agency"})
    @Transactional
    @Operation(
            operationId = "recordAgencyView",
            summary = "Record what an agency thinks of the decision",
            description = "Whether the agency agrees with the decision; a dissent has its reason. A partner "
                    + "agency writes its own line only.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response view(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AgencyViewRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        writing.view(found, request);
        return changed(found);
    }

    private Response changed(Opened found) {
        return Response.ok(views.show(found.line(), found.conference(), found.visible()))
                .tag(Versions.etag(found.line()))
                .build();
    }
}

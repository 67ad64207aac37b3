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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyReports;
import safeguarding.conference.involvement.RecordingInvolvement;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import safeguarding.conference.links.Links;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What an agency answered to its invitation, and its report in its own words. */
@Path("/v1/involvements/{involvementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationAnswersResource {

    private final OpenedInvolvement opened;
    private final RecordingInvolvement recording;
    private final AgencyReports reports;
    private final InvolvementViews views;
    private final Links links;

    InvitationAnswersResource(
            OpenedInvolvement opened,
            RecordingInvolvement recording,
            AgencyReports reports,
            InvolvementViews views,
            Links links) {
        this.opened = opened;
        this.recording = recording;
        this.reports = reports;
        this.views = views;
        this.links = links;
    }

    /** It will come. */
    @PUT
    @Path("/acceptance")
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(
            operationId = "recordAgencyAcceptance",
            summary = "Record that an agency accepted its invitation",
            description = "And how it means to take part. Apologies that were sent before are taken back by it.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response accept(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcceptanceRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        recording.accept(found.line(), found.conference(), request.read());
        return changed(found);
    }

    /** Its report was shared with the family. */
    @PUT
    @Path("/sharing")
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(
            operationId = "recordReportSharing",
            summary = "Record that an agency's report was shared with the family",
            description = "The day on which the family had it (B2.8). When the report came stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands.",
            content = @Content(schema = @Schema(implementation = InvolvementView.class)))
    public Response share(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SharingRequest request) {
        var found = opened.toChange(involvementId, ifMatch);
        recording.share(found.line(), request.sharedOn());
        return changed(found);
    }

    /** Its report in its own words. */
    @GET
    @Path("/handed-in-report")
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getHandedInReport",
            summary = "Read an agency's report in its own words",
            description = "What the agency handed in through its system or the web form. A partner agency reads its own"
                    + " only. 404 while none was handed in here: a report that came on paper is recorded by its day.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(implementation = HandedInReportView.class)))
    public HandedInReportView report(@PathParam("involvementId") UUID involvementId) {
        var found = opened.toRead(involvementId);
        return reports.of(involvementId)
                .flatMap(report -> HandedInReportView.of(report, found.line(), found.visible(), links))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "No report in its own words was handed in for this line."));
    }

    private Response changed(Opened found) {
        return Response.ok(views.show(found.line(), found.conference(), found.visible()))
                .tag(Versions.etag(found.line()))
                .build();
    }
}

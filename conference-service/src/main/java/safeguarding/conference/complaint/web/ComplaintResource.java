package safeguarding.conference.complaint.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.AnsweringComplaints;
import safeguarding.conference.complaint.Complaint;
import safeguarding.platform.versioning.Versions;

/** One complaint about a conference. */
@Path("/v1/complaints/{complaintId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintResource {

    private final OpenedComplaint opened;
    private final AnsweringComplaints answering;
    private final ComplaintViews views;

    ComplaintResource(OpenedComplaint opened, AnsweringComplaints answering, ComplaintViews views) {
        this.opened = opened;
        this.answering = answering;
        this.views = views;
    }

    /** The complaint. */
    @GET
    @RolesAllowed({"conference-admin", "qa-manager", "qa-officer", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getComplaint",
            summary = "Read a complaint about a conference",
            description = "Who complains about what, its stages with what each found and changed, and what is due.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response get(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(complaintId);
        return Versions.answer(
                ifNoneMatch, Versions.etag(found.complaint()), () -> views.show(found.complaint(), found.visible()));
    }

    /** Record that whoever complains was told that the complaint came. */
    @POST
    @Path("/acknowledgements")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "recordComplaintAcknowledgement",
            summary = "Record that whoever complains was told that the complaint came",
            description = "By when is local practice, a setting.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response acknowledge(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OnADayRequest request) {
        return change(complaintId, ifMatch, complaint -> answering.acknowledge(complaint, day(request.on())));
    }

    /** Record what a stage of a complaint found. */
    @POST
    @Path("/answers")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "recordComplaintAnswer",
            summary = "Record what a stage of a complaint found",
            description = "With the outcome, and what the complaint changed. Another stage can follow.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response answer(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ComplaintAnswerRequest request) {
        return change(complaintId, ifMatch, complaint -> answering.answer(complaint, request.answer()));
    }

    /** Take a complaint to its next stage. */
    @POST
    @Path("/escalations")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "startComplaintStage",
            summary = "Take a complaint to its next stage",
            description =
                    "When whoever complains is not content with the answer: to a panel, then to somebody from outside.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response escalate(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ComplaintReasonRequest request) {
        return change(
                complaintId, ifMatch, complaint -> answering.escalate(complaint, day(request.on()), request.reason()));
    }

    /** Close a complaint whose last answer stands. */
    @POST
    @Path("/closures")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "concludeComplaint",
            summary = "Close a complaint whose last answer stands",
            description = "Nothing is due of it any more.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response close(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OnADayRequest request) {
        return change(complaintId, ifMatch, complaint -> answering.close(complaint, day(request.on())));
    }

    /** Record that whoever complained took the complaint back. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "withdrawComplaint",
            summary = "Record that whoever complained took the complaint back",
            description = "It stays in the record, closed; nothing is due of it any more.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it stands.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response withdraw(
            @PathParam("complaintId") UUID complaintId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ComplaintReasonRequest request) {
        return change(
                complaintId, ifMatch, complaint -> answering.withdraw(complaint, day(request.on()), request.reason()));
    }

    private Response change(UUID complaintId, @Nullable String ifMatch, UnaryOperator<Complaint> change) {
        var found = opened.toChange(complaintId, ifMatch);
        var changed = change.apply(found.complaint());
        return Response.ok(views.show(changed, found.visible()))
                .tag(Versions.etag(changed))
                .build();
    }

    private static LocalDate day(@Nullable LocalDate given) {
        return Objects.requireNonNull(given);
    }
}

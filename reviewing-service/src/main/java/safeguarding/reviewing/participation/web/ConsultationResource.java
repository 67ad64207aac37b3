package safeguarding.reviewing.participation.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.participation.Consultation;
import safeguarding.reviewing.participation.Consultations;
import safeguarding.reviewing.participation.Consulting;

/** Somebody is asked before a review. */
@Path("/v1/review-consultations/{consultationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    private static final String TYPE = "review-consultation";

    private final Consultations consultations;
    private final Consulting consulting;
    private final OpenedRecords opened;
    private final Links links;

    ConsultationResource(Consultations consultations, Consulting consulting, OpenedRecords opened, Links links) {
        this.consultations = consultations;
        this.consulting = consulting;
        this.opened = opened;
        this.links = links;
    }

    /** Who was asked. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getReviewConsultation",
            summary = "Read that somebody was asked before a review",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Who was asked, and the answer.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response get(
            @PathParam("consultationId") UUID consultationId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, consultations.find(consultationId), Consultation::childId);
        return opened.answer(
                TYPE, found, Consultation.class, knownOn, ifNoneMatch, each -> ConsultationView.of(each, links));
    }

    /** They answered. */
    @POST
    @Path("/answers")
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "recordReviewConsultationAnswer",
            summary = "Write down what somebody answered before a review",
            description = "Once; afterwards it is put right. Refused is what lies ahead (A5) or before the question"
                    + " (RP2).")
    @APIResponse(
            responseCode = "200",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(responseCode = "409", description = "They have answered, or it was withdrawn.")
    public Response answer(
            @PathParam("consultationId") UUID consultationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerFields request) {
        return changed(consulting.answer(toChange(consultationId, ifMatch), request.read()));
    }

    /** It was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctReviewConsultation",
            summary = "Correct that somebody was asked before a review",
            description = "The whole of it with a reason; what was recorded before stays known (knownOn). Refused is"
                    + " what lies ahead (A5) or is in no order (RP2).")
    @APIResponse(
            responseCode = "200",
            description = "It as it stands.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn.")
    public Response correct(
            @PathParam("consultationId") UUID consultationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectConsultationRequest request) {
        var answer = request.answer();
        return changed(consulting.correct(
                toChange(consultationId, ifMatch),
                request.question().read(),
                answer == null ? null : answer.read(),
                request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawReviewConsultation",
            summary = "Withdraw that somebody was asked before a review",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("consultationId") UUID consultationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartReasonRequest request) {
        return changed(consulting.withdraw(toChange(consultationId, ifMatch), request.reason()));
    }

    private Consultation toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, consultations.find(id), Consultation::childId, ifMatch);
    }

    private Response changed(Consultation consultation) {
        return OpenedRecords.changed(consultation, ConsultationView.of(consultation, links));
    }
}

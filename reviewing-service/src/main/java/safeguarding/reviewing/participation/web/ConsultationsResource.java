package safeguarding.reviewing.participation.web;

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
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.participation.Consultations;
import safeguarding.reviewing.participation.Consulting;

/** Who is asked before one review. */
@Path("/v1/reviews/{reviewId}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationsResource {

    private final Consultations consultations;
    private final Consulting consulting;
    private final OpenedRecords opened;
    private final Links links;

    ConsultationsResource(Consultations consultations, Consulting consulting, OpenedRecords opened, Links links) {
        this.consultations = consultations;
        this.consulting = consulting;
        this.opened = opened;
        this.links = links;
    }

    /** Who is asked. */
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
            operationId = "listReviewConsultations",
            summary = "List who is asked before a review",
            description =
                    "Child, parents, carers, school, health and others: by whom and when they were asked, and what"
                            + " they answered. Without what was withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Who is asked, the earliest recorded first.",
            content = @Content(schema = @Schema(implementation = ConsultationPage.class)))
    public ConsultationPage list(@PathParam("reviewId") UUID reviewId) {
        opened.reviewToRead(reviewId);
        return new ConsultationPage(consultations.ofReview(reviewId).stream()
                .map(each -> ConsultationView.of(each, links))
                .toList());
    }

    /** Somebody was asked. */
    @POST
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordReviewConsultation",
            summary = "Write down that somebody was asked before a review",
            description = "By whom and when; one for each person. Refused is what lies ahead (A5).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response record(@PathParam("reviewId") UUID reviewId, @Valid @NotNull QuestionFields request) {
        var asked = consulting.ask(opened.reviewToAdd(reviewId), request.read());
        var view = ConsultationView.of(asked, links);
        return OpenedRecords.created(view.link(), asked, view);
    }
}

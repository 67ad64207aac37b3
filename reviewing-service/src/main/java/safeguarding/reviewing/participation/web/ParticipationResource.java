package safeguarding.reviewing.participation.web;

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
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.PreparingReview;
import safeguarding.reviewing.participation.ReviewParticipation;

/** How one review was prepared and who took part. */
@Path("/v1/reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipationResource {

    private static final String TYPE = "review-participation";

    private final Participations participations;
    private final PreparingReview preparing;
    private final ParticipationViews views;
    private final OpenedRecords opened;

    ParticipationResource(
            Participations participations, PreparingReview preparing, ParticipationViews views, OpenedRecords opened) {
        this.participations = participations;
        this.preparing = preparing;
        this.views = views;
        this.opened = opened;
    }

    /** How it was prepared and who took part. */
    @GET
    @Path("/participation")
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
            operationId = "getReviewParticipation",
            summary = "Read how a review was prepared and who took part",
            description =
                    "When report and care plan came, against the day by which they were due (C2.5); who took part,"
                            + " the participation code (C5), whether the IRO saw the child alone before (C2.4), who chaired,"
                            + " which rights were explained, which plans were looked at. What is bad but may be so is flagged:"
                            + " C2.4, C5, 440, 441, 399.")
    @APIResponse(
            responseCode = "200",
            description = "How it was prepared and who took part.",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response get(
            @PathParam("reviewId") UUID reviewId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, participations.ofReview(reviewId), ReviewParticipation::childId);
        return opened.answer(TYPE, found, ReviewParticipation.class, knownOn, ifNoneMatch, views::show);
    }

    /** The papers came. */
    @PUT
    @Path("/papers")
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "recordReviewPapers",
            summary = "Write down when the papers for a review reached the IRO",
            description = "Social work report and care plan are due three working days before the booked day (C2.5);"
                    + " both have to be there. Late is a fact, and an event. Refused is what lies ahead (A5). What was"
                    + " recorded before is put right with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The preparation as it stands.",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response receive(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PapersFields request) {
        var found = toChange(reviewId, ifMatch);
        preparing.receive(found, request.read(), request.reason());
        return OpenedRecords.changed(found, views.show(found));
    }

    /** Who took part. */
    @PUT
    @Path("/participation")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "recordReviewParticipation",
            summary = "Write down who took part in a review, and how",
            description = "The whole of it; what was recorded before is put right with a reason and stays known"
                    + " (knownOn). Refused is a code that is not of the list or stands without a day (167), a child"
                    + " seen alone after the review (C2.4), a code that contradicts the list of those who took part or"
                    + " who chaired (C5), who took part before it opened (RP1), and what lies ahead (A5). A code that"
                    + " does not suit the age (440, 441) is kept and flagged.")
    @APIResponse(
            responseCode = "200",
            description = "Who took part, as it stands.",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response tell(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TellParticipationRequest request) {
        var found = toChange(reviewId, ifMatch);
        preparing.tell(found, request.told().read(), request.reason());
        return OpenedRecords.changed(found, views.show(found));
    }

    private ReviewParticipation toChange(UUID reviewId, @Nullable String ifMatch) {
        return opened.toChange(TYPE, participations.ofReview(reviewId), ReviewParticipation::childId, ifMatch);
    }
}

package safeguarding.reviewing.decisions.web;

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
import safeguarding.reviewing.decisions.Deciding;
import safeguarding.reviewing.decisions.Decisions;
import safeguarding.reviewing.decisions.ReviewDecision;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** A decision or recommendation of a review. */
@Path("/v1/review-decisions/{decisionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private static final String TYPE = "review-decision";

    private final Decisions decisions;
    private final Deciding deciding;
    private final OpenedRecords opened;
    private final Links links;

    DecisionResource(Decisions decisions, Deciding deciding, OpenedRecords opened, Links links) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.opened = opened;
        this.links = links;
    }

    /** The decision. */
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
            operationId = "getReviewDecision",
            summary = "Read a decision or recommendation of a review",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response get(
            @PathParam("decisionId") UUID decisionId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, decisions.find(decisionId), ReviewDecision::childId);
        return opened.answer(
                TYPE, found, ReviewDecision.class, knownOn, ifNoneMatch, each -> DecisionView.of(each, links));
    }

    /** It was done. */
    @POST
    @Path("/completions")
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "completeReviewDecision",
            summary = "Write down that a decision of a review was done",
            description = "Late is a fact, and an event. Refused is what lies ahead (A5) or before the review (RD1).")
    @APIResponse(
            responseCode = "200",
            description = "The decision as it stands.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "It was done or withdrawn before.")
    public Response complete(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DoneFields request) {
        return changed(deciding.carryOut(toChange(decisionId, ifMatch), request.read()));
    }

    /** It was otherwise. */
    @PUT
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctReviewDecision",
            summary = "Correct a decision of a review, or move its due day",
            description =
                    "The whole of it with a reason; what was recorded before stays known (knownOn). So are the words"
                            + " for the child added later. Refused is what lies ahead (A5) or before the review (RD1).")
    @APIResponse(
            responseCode = "200",
            description = "The decision as it stands.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn.")
    public Response correct(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectDecisionRequest request) {
        var done = request.done();
        return changed(deciding.correct(
                toChange(decisionId, ifMatch),
                request.made().read(),
                done == null ? null : done.read(),
                request.reason()));
    }

    /** It is to be done no more. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawReviewDecision",
            summary = "Withdraw a decision of a review",
            description = "It is to be done no more, with the reason: it stays, marked, and nothing is due.")
    @APIResponse(
            responseCode = "200",
            description = "The decision as it stands.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "It was done or withdrawn before.")
    public Response withdraw(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawDecisionRequest request) {
        return changed(deciding.withdraw(toChange(decisionId, ifMatch), request.reason()));
    }

    private ReviewDecision toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, decisions.find(id), ReviewDecision::childId, ifMatch);
    }

    private Response changed(ReviewDecision decision) {
        return OpenedRecords.changed(decision, DecisionView.of(decision, links));
    }
}

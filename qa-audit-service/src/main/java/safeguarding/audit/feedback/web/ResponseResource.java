package safeguarding.audit.feedback.web;

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
import safeguarding.audit.feedback.FeedbackResponse;
import safeguarding.audit.feedback.Gathering;
import safeguarding.audit.feedback.SpokenWords;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.lists.AreaRecords;

/** What one person said. */
@Path("/v1/feedback-responses/{responseId}")
@RolesAllowed({"qa-manager", "qa-officer"})
@Produces(MediaType.APPLICATION_JSON)
public class ResponseResource {

    private final Gathering gathering;
    private final FeedbackSight sight;
    private final AreaRecords records;
    private final SpokenWords words;
    private final Links links;

    ResponseResource(Gathering gathering, FeedbackSight sight, AreaRecords records, SpokenWords words, Links links) {
        this.gathering = gathering;
        this.sight = sight;
        this.records = records;
        this.words = words;
        this.links = links;
    }

    /** The response without its words. */
    @GET
    @Transactional
    @Operation(
            operationId = "getFeedbackResponse",
            summary = "Read a response to a collection of feedback",
            description = "Without its words.")
    @APIResponse(
            responseCode = "200",
            description = "The response.",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public Response get(
            @PathParam("responseId") UUID responseId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(sight.responseKind(), sight.response(responseId), knownOn, ifNoneMatch, this::shown);
    }

    /** The words. */
    @GET
    @Path("/words")
    @Transactional
    @Operation(
            operationId = "getFeedbackWords",
            summary = "Read the words of a response",
            description = "Only while the consent stands; afterwards there are none, in no version either.")
    @APIResponse(responseCode = "200", description = "The words.")
    public WordsView words(@PathParam("responseId") UUID responseId) {
        var it = sight.response(responseId);
        return words.of(it.id())
                .map(said -> new WordsView(said, Codes.of(it.details().consent()), links.feedbackResponse(it.id())))
                .orElseThrow(() -> AreaRecords.none(Gathering.RESPONSE));
    }

    /** The person took the consent back. */
    @POST
    @Path("/consent-withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawFeedbackConsent",
            summary = "Take back the consent of a response",
            description = "The words are taken out of the database, history included; backups keep them until they are"
                    + " replaced. That somebody answered stays and counts.")
    @APIResponse(
            responseCode = "200",
            description = "The response as it stands.",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    @APIResponse(responseCode = "409", description = "The consent was taken back before.")
    public Response withdrawConsent(
            @PathParam("responseId") UUID responseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(gathering.withdrawConsent(sight.responseToChange(responseId, ifMatch)));
    }

    /** It was recorded in error. */
    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "withdrawFeedbackResponse",
            summary = "Withdraw a response that was recorded in error",
            description = "It is marked and counts no more; its words are taken out.")
    @APIResponse(
            responseCode = "200",
            description = "The response as it stands.",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("responseId") UUID responseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawResponseRequest request) {
        return changed(gathering.withdraw(sight.responseToChange(responseId, ifMatch), request.reason()));
    }

    private Response changed(FeedbackResponse it) {
        return AreaRecords.changed(it, shown(it));
    }

    private ResponseView shown(FeedbackResponse it) {
        return ResponseView.of(it, links);
    }
}

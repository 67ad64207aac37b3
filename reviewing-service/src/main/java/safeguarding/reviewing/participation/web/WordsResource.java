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
import safeguarding.reviewing.participation.ChildsWords;
import safeguarding.reviewing.participation.HearingChild;
import safeguarding.reviewing.participation.Voices;

/** What a child said for a review. */
@Path("/v1/review-words/{wordsId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordsResource {

    private static final String TYPE = "review-words";

    private final Voices voices;
    private final HearingChild hearing;
    private final OpenedRecords opened;
    private final WordsSight sight;
    private final Links links;

    WordsResource(Voices voices, HearingChild hearing, OpenedRecords opened, WordsSight sight, Links links) {
        this.voices = voices;
        this.hearing = hearing;
        this.opened = opened;
        this.sight = sight;
        this.links = links;
    }

    /** The words. */
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
            operationId = "getChildsWords",
            summary = "Read what a child said for a review",
            description = "What is for the unit alone is answered to others as if there were none. Also when it was"
                    + " withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The words.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    public Response get(
            @PathParam("wordsId") UUID wordsId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, voices.find(wordsId), ChildsWords::childId);
        if (!sight.mayRead(found)) {
            throw OpenedRecords.none(TYPE);
        }
        return opened.answer(TYPE, found, ChildsWords.class, knownOn, ifNoneMatch, this::show);
    }

    /** They were recorded wrongly. */
    @PUT
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctChildsWords",
            summary = "Correct what is recorded of a child's words",
            description = "The whole of it with a reason; what was recorded before stays known (knownOn). Refused is"
                    + " what lies ahead (A5).")
    @APIResponse(
            responseCode = "200",
            description = "The words as they stand.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    @APIResponse(responseCode = "409", description = "They were withdrawn.")
    public Response correct(
            @PathParam("wordsId") UUID wordsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectWordsRequest request) {
        return changed(
                hearing.correct(toChange(wordsId, ifMatch), request.spoken().read(), request.reason()));
    }

    /** What they changed. */
    @PUT
    @Path("/influence")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "recordChildsWordsInfluence",
            summary = "Write down what a child's words changed",
            description = "Yes or no, and why. Not before the review has opened (RP1).")
    @APIResponse(
            responseCode = "200",
            description = "The words with what they changed.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    @APIResponse(responseCode = "409", description = "They were withdrawn.")
    public Response influence(
            @PathParam("wordsId") UUID wordsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InfluenceRequest request) {
        return changed(hearing.changed(
                toChange(wordsId, ifMatch), request.changed(), request.because(), request.inPlainWords()));
    }

    /** They were never said. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawChildsWords",
            summary = "Withdraw words that a child never said",
            description = "They were recorded in error: they stay, marked, and are on no list.")
    @APIResponse(
            responseCode = "200",
            description = "They are withdrawn.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    @APIResponse(responseCode = "409", description = "They were withdrawn before.")
    public Response withdraw(
            @PathParam("wordsId") UUID wordsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartReasonRequest request) {
        return changed(hearing.withdraw(toChange(wordsId, ifMatch), request.reason()));
    }

    private ChildsWords toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, voices.find(id), ChildsWords::childId, ifMatch);
    }

    private Response changed(ChildsWords words) {
        return OpenedRecords.changed(words, show(words));
    }

    private WordsView show(ChildsWords words) {
        return WordsView.of(words, links);
    }
}

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
import safeguarding.reviewing.participation.HearingChild;
import safeguarding.reviewing.participation.Voices;

/** What a child said for one review. */
@Path("/v1/reviews/{reviewId}/words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordsOfReviewResource {

    private final Voices voices;
    private final HearingChild hearing;
    private final OpenedRecords opened;
    private final WordsSight sight;
    private final Links links;

    WordsOfReviewResource(Voices voices, HearingChild hearing, OpenedRecords opened, WordsSight sight, Links links) {
        this.voices = voices;
        this.hearing = hearing;
        this.opened = opened;
        this.sight = sight;
        this.links = links;
    }

    /** What was said. */
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
            operationId = "listChildsWords",
            summary = "List what a child said for a review",
            description = "In its own words: how gathered, who may read them, and what they changed. What is for the"
                    + " unit alone is not shown to others. Without what was withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The words, the earliest recorded first.",
            content = @Content(schema = @Schema(implementation = WordsPage.class)))
    public WordsPage list(@PathParam("reviewId") UUID reviewId) {
        opened.reviewToRead(reviewId);
        return new WordsPage(voices.ofReview(reviewId).stream()
                .filter(sight::mayRead)
                .map(words -> WordsView.of(words, links))
                .toList());
    }

    /** The child said something. */
    @POST
    @RolesAllowed({"conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordChildsWords",
            summary = "Write down what a child said for a review",
            description = "Verbatim; never in an event or a log. Refused is what lies ahead (A5).")
    @APIResponse(
            responseCode = "201",
            description = "The words are written down.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response record(@PathParam("reviewId") UUID reviewId, @Valid @NotNull SpokenFields request) {
        var words = hearing.record(opened.reviewToAdd(reviewId), request.read());
        var view = WordsView.of(words, links);
        return OpenedRecords.created(view.link(), words, view);
    }
}

package safeguarding.reviewing.reviews.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import safeguarding.platform.history.web.OnADay;

/** The reviews of one period of care against the clock. */
@Path("/v1/review-chains/{chainId}")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewChainResource {

    private final OpenedChain opened;
    private final ReviewOnADay known;
    private final ReviewChainViews views;

    ReviewChainResource(OpenedChain opened, ReviewOnADay known, ReviewChainViews views) {
        this.opened = opened;
        this.known = known;
        this.views = views;
    }

    /** The chain, as it stood on a day and was known on another. */
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
            operationId = "getReviewChain",
            summary = "Read by when a child is to be reviewed, and whether it was",
            description = "The next review with its window and the rule that made it (C1.1 to C1.9), each review that"
                    + " was held or missed against what was due, what brought reviews forward (C1.4), and how often"
                    + " they were put off. asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day.")
    @APIResponse(
            responseCode = "200",
            description = "The chain.",
            content = @Content(schema = @Schema(implementation = ReviewChainView.class)))
    public Response get(@PathParam("chainId") UUID chainId, @BeanParam OnADay day) {
        var chain = opened.toRead(chainId);
        return day.now()
                ? views.answer(chain)
                : Response.ok(known.show(chainId, day)).build();
    }
}

package safeguarding.reviewing.childsummary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.childsummary.ComposingSummary;
import safeguarding.reviewing.childsummary.SummaryVariant;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** What a child is told of its review. */
@Path("/v1/reviews/{heldReviewId}/child-summary")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
public class ChildSummaryResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE, MediaType.TEXT_PLAIN_TYPE)
            .build();

    private final ComposingSummary composing;
    private final OpenedRecords opened;
    private final Links links;

    ChildSummaryResource(ComposingSummary composing, OpenedRecords opened, Links links) {
        this.composing = composing;
        this.opened = opened;
        this.links = links;
    }

    /** The summary. */
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
            operationId = "getReviewChildSummary",
            summary = "Read what a child is told of its review, in plain words",
            description = "As data, as a page or as plain text, by Accept; in plain English or as easy read. When the"
                    + " review was, how the child took part, what it said for everybody and what that changed, what was"
                    + " decided, who does it and by when, its rights, when the next review is, and who its IRO is."
                    + " From what is recorded now. What is not written for the child is left out and counted in"
                    + " notYetWritten, which stands in the data alone. Words for managers, staff numbers, codes and"
                    + " reasons are never in it.")
    @APIResponse(
            responseCode = "200",
            description = "The summary.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ChildSummaryView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = SummaryText.class),
                        examples =
                                @ExampleObject(name = "page", value = "<!DOCTYPE html><html lang=\"en-GB\">…</html>")),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = SummaryText.class),
                        examples =
                                @ExampleObject(
                                        name = "text",
                                        value = "Your review on Monday 16 November 2026\n\nYour review\nHello Minnie."))
            })
    @APIResponse(responseCode = "409", description = "The review is not completed, or was withdrawn.")
    public Response get(
            @Parameter(description = "A review that is completed.") @PathParam("heldReviewId") UUID reviewId,
            @Parameter(
                            description = "How plainly it speaks; standard when absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"standard", "easy-read"}))
                    @QueryParam("variant")
                    @Nullable
                    String variant,
            @Context Request request) {
        var plainly = variant == null ? SummaryVariant.STANDARD : Codes.read("variant", variant, SummaryVariant.class);
        var review = opened.reviewToRead(reviewId);
        var summary = FilledSummary.of(review, composing.of(review), plainly);
        var form = request.selectVariant(FORMS).getMediaType();
        if (form.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return written(SummaryPages.html(summary), "text/html;charset=UTF-8")
                    .header("Content-Security-Policy", SummaryPages.POLICY)
                    .build();
        }
        return form.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                ? written(SummaryPages.text(summary), "text/plain;charset=UTF-8")
                        .build()
                : written(ChildSummaryView.of(summary, links), MediaType.APPLICATION_JSON)
                        .build();
    }

    private static Response.ResponseBuilder written(Object summary, String as) {
        return Response.ok(summary).type(as).header(HttpHeaders.CONTENT_LANGUAGE, ChildSummaryView.LANGUAGE);
    }
}

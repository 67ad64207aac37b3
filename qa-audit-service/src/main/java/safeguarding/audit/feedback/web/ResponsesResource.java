package safeguarding.audit.feedback.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.feedback.FeedbackResponse;
import safeguarding.audit.feedback.Gathering;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.lists.Areas;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** What people said. */
@Path("/v1/feedback-responses")
@RolesAllowed({"qa-manager", "qa-officer"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponsesResource {

    private final Gathering gathering;
    private final FeedbackSight sight;
    private final AreaRecords records;
    private final KnownThemes themes;
    private final Areas areas;
    private final Links links;

    ResponsesResource(
            Gathering gathering,
            FeedbackSight sight,
            AreaRecords records,
            KnownThemes themes,
            Areas areas,
            Links links) {
        this.gathering = gathering;
        this.sight = sight;
        this.records = records;
        this.themes = themes;
        this.areas = areas;
        this.links = links;
    }

    /** The responses, page by page, without their words. */
    @GET
    @Transactional
    @Operation(
            operationId = "listFeedbackResponses",
            summary = "List the responses to collections of feedback",
            description = "Without their words, which are read one by one.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Responses in the order in which they were recorded; with updatedSince those that have changed,"
                            + " and next is always there. One recorded in error is marked, never removed.")
    public Page<ResponseView> list(@BeanParam ResponseFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var kind = sight.responseKind();
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(kind, filter.on(records.list(kind)), page, this::shown)
                : records.changedSince(kind, cursor, page, this::shown);
    }

    /** Records a response. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordFeedbackResponse",
            summary = "Record what somebody said",
            description = "From a kind of people who were asked, while they were asked (QA35). The words are kept apart"
                    + " from it and are not in the answer.")
    @APIResponse(
            responseCode = "201",
            description = "The response without its words.",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5), or it does not answer (QA35).")
    public Response record(@Valid @NotNull RecordResponseRequest request) {
        request.themeIds().forEach(this::refuseUnknown);
        areas.refuseUnseen("area", request.area());
        var made =
                gathering.receive(sight.named(request.collectionId()), request.area(), request.read(), request.words());
        return AreaRecords.created(links.feedbackResponse(made.id()), made, shown(made));
    }

    private void refuseUnknown(UUID themeId) {
        if (themes.find(themeId).isEmpty()) {
            throw ProblemException.invalid("themeIds", "There is no such theme.");
        }
    }

    private ResponseView shown(FeedbackResponse it) {
        return ResponseView.of(it, links);
    }
}

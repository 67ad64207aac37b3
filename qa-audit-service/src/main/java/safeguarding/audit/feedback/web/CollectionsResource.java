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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.feedback.Gathering;
import safeguarding.audit.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The collections of feedback. */
@Path("/v1/feedback-collections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionsResource {

    private final Gathering gathering;
    private final FeedbackSight sight;
    private final AreaRecords records;
    private final ReadingCollections reading;
    private final Links links;

    CollectionsResource(
            Gathering gathering, FeedbackSight sight, AreaRecords records, ReadingCollections reading, Links links) {
        this.gathering = gathering;
        this.sight = sight;
        this.records = records;
        this.reading = reading;
        this.links = links;
    }

    /** The collections, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listFeedbackCollections",
            summary = "List the collections of feedback",
            description = "Who was asked, how many, and what people were told of the use of their words.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Collections in the order in which they were opened; with updatedSince those that have changed,"
                            + " and next is always there. A collection is closed, never removed.")
    public Page<CollectionView> list(
            @Parameter(description = "The audit they belong to.") @QueryParam("auditId") @Nullable UUID auditId,
            @Parameter(description = "true: those that are open; false: those that were closed.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = sight.collectionKind();
        if (updatedSince == null) {
            var query = records.list(kind)
                    .whereGiven("r.audit_id = :audit", "audit", auditId)
                    .whereGiven("(r.closed_on is null) = :open", "open", open);
            return records.page(kind, query, page, this::shown);
        }
        if (auditId != null || open != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** Opens a collection. */
    @POST
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "beginFeedbackCollection",
            summary = "Ask people for feedback",
            description = "With whom is asked and how many, so that a response rate has a denominator.")
    @APIResponse(
            responseCode = "201",
            description = "The collection.",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response open(@Valid @NotNull OpenCollectionRequest request) {
        var made = gathering.open(reading.read(request.details()));
        return AreaRecords.created(links.feedbackCollection(made.id()), made, shown(made));
    }

    private CollectionView shown(FeedbackCollection it) {
        return CollectionView.of(it, links);
    }
}

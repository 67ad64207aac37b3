package safeguarding.reviewing.decisions.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.decisions.Deciding;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** Decisions and recommendations of reviews. */
@Path("/v1/review-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    private final Deciding deciding;
    private final ListingDecisions listing;
    private final OpenedRecords opened;
    private final Links links;
    private final Access access;

    DecisionsResource(Deciding deciding, ListingDecisions listing, OpenedRecords opened, Links links, Access access) {
        this.deciding = deciding;
        this.listing = listing;
        this.opened = opened;
        this.links = links;
        this.access = access;
    }

    /** Decisions. */
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
            operationId = "listReviewDecisions",
            summary = "List decisions and recommendations of reviews, or what has changed in them",
            description = "Of the children whom the caller may see: open, done or withdrawn, by review, child, owner or"
                    + " due day.")
    @APIResponse(
            responseCode = "200",
            description = "Decisions in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public DecisionPage list(@BeanParam DecisionFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, access, page) : listing.changedSince(since, access, page);
    }

    /** A review decided something. */
    @POST
    @RolesAllowed({"conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordReviewDecision",
            summary = "Write down what a review decided or recommended",
            description = "With who does it and by when; overdue is an event. Refused while the review has not opened,"
                    + " and for a due day before it (RD1).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response make(@Valid @NotNull MakeDecisionRequest request) {
        var decision = deciding.make(
                opened.reviewToAdd(request.reviewId()), request.made().read());
        var view = DecisionView.of(decision, links);
        return OpenedRecords.created(view.link(), decision, view);
    }
}

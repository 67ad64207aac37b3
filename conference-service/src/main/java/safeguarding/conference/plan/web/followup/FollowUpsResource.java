package safeguarding.conference.plan.web.followup;

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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.followup.FollowingUp;
import safeguarding.conference.plan.followup.OutcomeToFollow;
import safeguarding.conference.plan.followup.Outcomes;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What follows for children who are on no plan. */
@Path("/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {

    private final Outcomes outcomes;
    private final FollowingUp following;
    private final ListingOutcomes listing;
    private final Links links;
    private final Access access;

    FollowUpsResource(Outcomes outcomes, FollowingUp following, ListingOutcomes listing, Links links, Access access) {
        this.outcomes = outcomes;
        this.following = following;
        this.listing = listing;
        this.links = links;
        this.access = access;
    }

    /** The outcomes and what follows. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listFollowUps",
            summary = "List what follows for children who are on no plan",
            description =
                    "After a conference that made no plan and after plans that ended; recorded=false gives those of whom nobody has recorded what follows. Left out are conferences that decided that nothing is needed, and plans that ended because the child moved, turned 18, died or left the UK.")
    @APIResponse(responseCode = "200", description = "Outcomes, the earliest first, each with what follows.")
    public Page<OutcomeView> list(@BeanParam OutcomeFilter filter, @BeanParam PageRequest page) {
        return listing.list(filter, access, page);
    }

    /** What follows after one outcome. */
    @POST
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordFollowUp",
            summary = "Record what follows for a child who is on no plan",
            description =
                    "A child in need plan, early help or nothing, with who leads it and from when (B3.2): after a conference that made no plan, or a plan that ended.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response record(@Valid @NotNull RecordFollowUpRequest request) {
        var outcome = outcome(request);
        access.toChange(ProtectedRecord.ofChild(outcome.childId()));
        var followUp = following.record(outcome, request.followUp().read());
        var view = FollowUpView.of(followUp, links);
        return Response.created(view.link())
                .tag(Versions.etag(followUp))
                .entity(view)
                .build();
    }

    private OutcomeToFollow outcome(RecordFollowUpRequest request) {
        if ((request.decisionId() == null) == (request.planId() == null)) {
            throw ProblemException.invalid(
                    List.of(new Violation("planId", "Exactly one of decisionId and planId is named.")));
        }
        var found = request.planId() == null
                ? outcomes.ofDecision(Objects.requireNonNull(request.decisionId()))
                : outcomes.ofPlan(request.planId());
        // As a child out of sight is answered: of a decision or plan that nobody follows up nothing is told either.
        return found.orElseThrow(
                () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller."));
    }
}

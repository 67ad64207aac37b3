package safeguarding.audit.recommendations.web;

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
import safeguarding.audit.links.Links;
import safeguarding.audit.recommendations.FollowingRecommendations;
import safeguarding.audit.recommendations.RecommendationDetails;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.lists.Areas;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The register of recommendations. */
@Path("/v1/audit-recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecommendationsResource {

    private final FollowingRecommendations following;
    private final RecommendationViews views;
    private final AreaRecords records;
    private final Areas areas;
    private final Links links;

    RecommendationsResource(
            FollowingRecommendations following,
            RecommendationViews views,
            AreaRecords records,
            Areas areas,
            Links links) {
        this.areas = areas;
        this.following = following;
        this.views = views;
        this.records = records;
        this.links = links;
    }

    /** The recommendations, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAuditRecommendations",
            summary = "List the recommendations",
            description =
                    "Of case reviews, inspections, the committee, the partnership board and the Munro agenda, with"
                            + " where each stands. Those of the whole council everybody sees.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Recommendations in the order in which they were registered; with updatedSince those that have"
                            + " changed, and next is always there. A recommendation is withdrawn, never removed.")
    public Page<RecommendationView> list(@BeanParam RecommendationFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(views.kind(), filter.on(records.list(views.kind())), page, views::of)
                : records.changedSince(views.kind(), cursor, page, views::of);
    }

    /** Registers a recommendation. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerAuditRecommendation",
            summary = "Register a recommendation",
            description = "With who answers for it, by when (QA30), and what will show that it stuck.")
    @APIResponse(
            responseCode = "201",
            description = "The recommendation.",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "422", description = "It was given on a day ahead (A5).")
    public Response register(@Valid @NotNull RegisterRecommendationRequest request) {
        var made = following.register(request.origin(), details(request.details()));
        return AreaRecords.created(links.auditRecommendation(made.id()), made, views.of(made));
    }

    private RecommendationDetails details(RecommendationFields fields) {
        areas.refuseUnseen("details.area", fields.area());
        return fields.read();
    }
}

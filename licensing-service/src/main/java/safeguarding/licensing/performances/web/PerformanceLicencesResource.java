package safeguarding.licensing.performances.web;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** What is asked for in performance licences. */
@Path("/v1/performance-licences")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceLicencesResource {

    private final AskingForChildren asking;
    private final PerformanceSight sight;
    private final PerformanceViews views;

    PerformanceLicencesResource(AskingForChildren asking, PerformanceSight sight, PerformanceViews views) {
        this.asking = asking;
        this.sight = sight;
        this.views = views;
    }

    /** The contents, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listPerformanceLicences",
            summary = "List what is asked for in performance licences",
            description = "Of the children whom the caller may see.")
    @APIResponse(
            responseCode = "200",
            description = "Contents in the order in which they were asked for; with updatedSince those that have"
                    + " changed, and next is always there.")
    public Page<PerformanceLicenceView> list(
            @Parameter(description = "Only in this production.") @QueryParam("productionId") @Nullable
                    UUID productionId,
            @Parameter(description = "Only of this child.") @QueryParam("childId") @Nullable UUID childId,
            @Parameter(description = "Only those between whose first and last day this civil day lies.")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null) {
            if (Stream.of(productionId, childId, on).anyMatch(Objects::nonNull)) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return sight.changedSince(updatedSince, page, views::of);
        }
        var query = sight.list()
                .whereGiven("r.production_id = :production", "production", productionId)
                .whereGiven("r.child_id = :child", "child", childId)
                .whereGiven("cast(:day as date) between r.first_day and r.last_day", "day", on);
        return sight.page(query, page, views::of);
    }

    /** Asks for a licence. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askForPerformanceLicence",
            summary = "Ask for a performance licence of one child in one production",
            description =
                    "A draft: it is handed in as every licence is. The council is that in which the child lives (H2). A"
                            + " head teacher's view and leave of absence are recorded apart.")
    @APIResponse(
            responseCode = "201",
            description = "It is asked for; the answer shows what is missing or against the law.",
            content = @Content(schema = @Schema(implementation = PerformanceLicenceView.class)))
    @APIResponse(responseCode = "409", description = "The production was cancelled.")
    @APIResponse(responseCode = "422", description = "Something that is said to have happened lies ahead (A5).")
    public Response ask(@Valid @NotNull AskForPerformanceLicenceRequest request) {
        var asked = asking.one(request.productionId(), request.childId(), request.details());
        return AreaRecords.created(views.link(asked), asked, views.of(asked));
    }
}

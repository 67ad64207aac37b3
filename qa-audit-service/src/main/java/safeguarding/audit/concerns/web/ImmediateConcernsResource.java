package safeguarding.audit.concerns.web;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.platform.access.Access;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Children that audits found at risk. */
@Path("/v1/immediate-concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImmediateConcernsResource {

    private final TakingConcern taking;
    private final ConcernSight sight;
    private final ConcernViews views;
    private final Access access;
    private final KeysetPages pages;

    ImmediateConcernsResource(
            TakingConcern taking, ConcernSight sight, ConcernViews views, Access access, KeysetPages pages) {
        this.taking = taking;
        this.sight = sight;
        this.views = views;
        this.access = access;
        this.pages = pages;
    }

    /** The concerns that the caller was told of, page by page. */
    @GET
    @RolesAllowed({"chair", "head-of-safeguarding", "iro", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listImmediateConcerns",
            summary = "List the immediate concerns the caller was told of",
            description =
                    "Those whom the caller has to know: as a manager who was told, as the chair or reviewing officer"
                            + " with a copy, as who raised it, as the manager of quality assurance, and of those that were escalated"
                            + " as the head of safeguarding.")
    @APIResponse(responseCode = "200", description = "Concerns in the order in which they were raised.")
    public Page<ImmediateConcernView> list(
            @Parameter(description = "true: those that are neither resolved nor withdrawn; false: the others.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @Parameter(description = "The audit in which they were found.") @QueryParam("auditId") @Nullable
                    UUID auditId,
            @BeanParam PageRequest page) {
        var ids = pages.list("listImmediateConcerns")
                .select("r.id")
                .from("immediate_concern r")
                .whereGiven("r.audit_id = :audit", "audit", auditId)
                .whereGiven("(r.resolved_on is null and r.withdrawn_on is null) = :open", "open", open)
                .visible(sight.inLists())
                .visible(access.toList("r.child_id"))
                .orderBy(Key.id("r.id"))
                .ids(page);
        var found = views.all(ids.items());
        access.shown(found.stream().map(ImmediateConcern::childId).collect(Collectors.toSet()));
        return new Page<>(found.stream().map(views::of).toList(), ids.next());
    }

    /** Raises a concern. */
    @POST
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "raiseImmediateConcern",
            summary = "Tell that an audit found a child at risk",
            description =
                    "By the auditor of the case, or the manager of quality assurance (QA46). The two managers named are"
                            + " told at once and answer by the next working day, else it goes to the head of safeguarding (QA5). The"
                            + " chair and the reviewing officer of the child have a copy, as the other services tell who they are."
                            + " Whoever is told sees it in the list of concerns and by the event immediate-concern-raised.")
    @APIResponse(
            responseCode = "201",
            description = "Those who have to know are told.",
            content = @Content(schema = @Schema(implementation = ImmediateConcernView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The day lies ahead (A5), or the caller does not audit the case (QA46).")
    public Response raise(@Valid @NotNull RaiseImmediateConcernRequest request) {
        var concern = taking.take(request);
        var view = views.of(concern);
        return AreaRecords.created(view.link(), concern, view);
    }
}

package safeguarding.audit.actions.web;

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
import safeguarding.audit.actions.ChasingActions;
import safeguarding.audit.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.lists.Areas;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The actions of all findings and recommendations. */
@Path("/v1/improvement-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionsResource {

    private final ChasingActions chasing;
    private final ActionViews views;
    private final AreaRecords records;
    private final ReadingBasis reading;
    private final Areas areas;
    private final Links links;

    ActionsResource(
            ChasingActions chasing,
            ActionViews views,
            AreaRecords records,
            ReadingBasis reading,
            Areas areas,
            Links links) {
        this.chasing = chasing;
        this.views = views;
        this.records = records;
        this.reading = reading;
        this.areas = areas;
        this.links = links;
    }

    /** The actions, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listImprovementActions",
            summary = "List the actions of findings and recommendations",
            description = "Who does what by when, and what shows that it was done.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Actions in the order in which they were agreed; with updatedSince those that have changed, and"
                            + " next is always there. An action is withdrawn, never removed.")
    public Page<ActionView> list(@BeanParam ActionFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(views.kind(), filter.on(records.list(views.kind())), page, views::of)
                : records.changedSince(views.kind(), cursor, page, views::of);
    }

    /** Agrees an action. */
    @POST
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addImprovementAction",
            summary = "Agree an action of a finding or a recommendation",
            description = "With who does it, by when (QA36), and what will show that it was done.")
    @APIResponse(
            responseCode = "201",
            description = "The action.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "The finding or recommendation is over.")
    public Response agree(@Valid @NotNull AgreeActionRequest request) {
        var basis = request.basis();
        areas.refuseUnseen("area", request.area());
        var made = chasing.agree(basis, reading.of(basis), request.details().read(request.area(), request.dueOn()));
        return AreaRecords.created(links.improvementAction(made.id()), made, views.of(made));
    }
}

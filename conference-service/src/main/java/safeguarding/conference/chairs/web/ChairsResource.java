package safeguarding.conference.chairs.web;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.chairs.Chair;
import safeguarding.conference.chairs.Chairs;
import safeguarding.conference.links.Links;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The register of conference chairs. It holds no child's record. */
@Path("/v1/chairs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChairsResource {

    private final Chairs chairs;
    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final Links links;
    private final Clock clock;

    ChairsResource(Chairs chairs, KeysetPages pages, ChangeFeed changes, Links links, Clock clock) {
        this.chairs = chairs;
        this.pages = pages;
        this.changes = changes;
        this.links = links;
        this.clock = clock;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({"chair", "conference-admin", "iro", "qa-manager", "team-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listChairs",
            summary = "List the conference chairs",
            description = "With their areas, capacity and managed teams. The register holds no child's record.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Chairs in the order in which they were registered; with updatedSince those that have changed,"
                            + " and next is always there. A chair is never removed.")
    public Page<ChairView> list(
            @Parameter(description = "Code of an area the chairs work in.") @QueryParam("area") @Nullable String area,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null && area != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return updatedSince == null ? listed(area, page) : changes.page("chair", updatedSince, page, this::shown);
    }

    private Page<ChairView> listed(@Nullable String area, PageRequest page) {
        var ids = pages.list("listChairs")
                .select("c.id")
                .from("chair c")
                .whereGiven("c.areas && array[cast(:area as text), '*']", "area", area)
                .orderBy(Key.id("c.id"))
                .ids(page);
        return new Page<>(shown(ids.items()), ids.next());
    }

    private List<ChairView> shown(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> chairs.find(id).stream())
                .map(chair -> ChairView.of(chair, links))
                .toList();
    }

    /** Registers a chair. */
    @POST
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerChair",
            summary = "Register a conference chair",
            description = "Once for each staff number. The chair can be allocated to conferences from the day "
                    + "named, in the areas named; nobody chairs a case they line-manage.")
    @APIResponse(
            responseCode = "201",
            description = "The chair is registered.",
            content = @Content(schema = @Schema(implementation = ChairView.class)))
    @APIResponse(responseCode = "409", description = "Somebody with this staff number is registered.")
    public Response register(@Valid @NotNull RegisterChairRequest request) {
        chairs.withStaffId(request.staffId()).ifPresent(known -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Somebody with this staff number is registered: " + links.chair(known.id()));
        });
        var chair =
                chairs.save(Chair.register(request.staffId(), request.details().details(), CivilTime.today(clock)));
        var view = ChairView.of(chair, links);
        return Response.created(view.link())
                .tag(Versions.etag(chair))
                .entity(view)
                .build();
    }
}

package safeguarding.audit.population.web.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.audit.population.rebuild.Rebuilds;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Building the population anew. It shows no case. */
@Path("/v1/population-rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"operator", "qa-manager"})
public class RebuildsResource {

    private static final String KIND = "population rebuilds";

    private final Rebuilds rebuilds;
    private final SignedCursor cursors;
    private final CurrentCaller caller;
    private final Links links;

    RebuildsResource(Rebuilds rebuilds, SignedCursor cursors, CurrentCaller caller, Links links) {
        this.rebuilds = rebuilds;
        this.cursors = cursors;
        this.caller = caller;
        this.links = links;
    }

    private record Place(UUID id) {}

    /** Asks for one. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestPopulationRebuild",
            summary = "Build the population anew from the journals",
            description =
                    "Both publishers are asked to replay their journals from the beginning. What is read is compared"
                            + " with what stands and put in its place at once; until then what stands answers. It goes on after a"
                            + " crash.")
    @APIResponse(
            responseCode = "202",
            description = "The rebuild will begin within a moment.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "Another rebuild is at work.")
    public Response request() {
        var id = rebuilds.ask(caller.caller().subject())
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "Another rebuild is at work."));
        var view = RebuildView.of(rebuild(id), links);
        return Response.accepted(view).location(view.link()).build();
    }

    /** All of them. */
    @GET
    @Transactional
    @Operation(
            operationId = "listPopulationRebuilds",
            summary = "List rebuilds of the population, latest first",
            description = "With what was read and what was different.")
    @APIResponse(responseCode = "200", description = "One page of rebuilds.")
    public Page<RebuildView> list(@BeanParam PageRequest page) {
        var before = page.cursor() == null
                ? null
                : cursors.decode(KIND, page.cursor(), Place.class).id();
        var found = rebuilds.latest(before, page.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(
                shown.stream().map(rebuild -> RebuildView.of(rebuild, links)).toList(),
                found.size() > page.size()
                        ? cursors.encode(KIND, new Place(shown.getLast().id()))
                        : null);
    }

    /** One of them. */
    @GET
    @Path("/{rebuildId}")
    @Transactional
    @Operation(
            operationId = "getPopulationRebuild",
            summary = "Read how far a rebuild of the population has come",
            description = "Events read, the rate, and what was different.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild; its version counts states, not progress.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response get(@PathParam("rebuildId") UUID rebuildId) {
        var rebuild = rebuild(rebuildId);
        return Response.ok(RebuildView.of(rebuild, links))
                .tag(Versions.etag(rebuild.version()))
                .build();
    }

    /** Gives one up. */
    @POST
    @Path("/{rebuildId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "cancelPopulationRebuild",
            summary = "Give up a rebuild of the population",
            description =
                    "What stands stays as it is; what was read is thrown away. For one whose publisher is away for"
                            + " long.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild, cancelled.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "It is in place, or has ended.")
    public Response cancel(
            @PathParam("rebuildId") UUID rebuildId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelRebuildRequest request) {
        var rebuild = rebuilds.lock(rebuildId).orElseThrow(RebuildsResource::none);
        Versions.require(ifMatch, rebuild.version());
        if (!rebuild.canBeCancelled()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The rebuild is in place, or has ended.");
        }
        rebuilds.cancelled(rebuildId, request.reason());
        return get(rebuildId);
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such rebuild.");
    }

    private Rebuild rebuild(UUID rebuildId) {
        return rebuilds.find(rebuildId).orElseThrow(RebuildsResource::none);
    }
}

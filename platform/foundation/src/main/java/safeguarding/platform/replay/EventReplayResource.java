package safeguarding.platform.replay;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.versioning.Versions;

/** Replays in the hands of an operator; another service of the unit may ask for one and follow it. */
@Path("/v1/event-replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event replays")
@RolesAllowed("operator")
public class EventReplayResource {

    private final EventReplays replays;
    private final CurrentCaller caller;
    private final SafeguardingSettings settings;

    EventReplayResource(EventReplays replays, CurrentCaller caller, SafeguardingSettings settings) {
        this.replays = replays;
        this.caller = caller;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "unit-service"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestServiceEventReplay",
            summary = "Publish a range of the journal again",
            description = "To a topic of its own name, so that no reader of the service's topic sees repeats. Goes on"
                    + " after a crash.")
    @APIResponse(
            responseCode = "202",
            description = "The replay will begin within a moment.",
            content = @Content(schema = @Schema(implementation = EventReplayView.class)))
    public Response request(@Valid @NotNull RequestEventReplayRequest request) {
        var id = replays.request(request, caller.caller().subject());
        return Response.accepted(find(id))
                .location(URI.create(settings.publicBaseUrl() + "/v1/event-replays/" + id))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listServiceEventReplays",
            summary = "List replays, latest first",
            description = "With the topic, the range and how much is published.")
    @APIResponse(responseCode = "200", description = "One page of replays.")
    public Page<EventReplayView> list(@BeanParam PageRequest page) {
        return replays.page(page);
    }

    @GET
    @Path("/{replayId}")
    @RolesAllowed({"operator", "unit-service"})
    @Transactional
    @Operation(
            operationId = "getServiceEventReplay",
            summary = "Read how far a replay has come",
            description = "Its topic, range, state and how much is published.")
    @APIResponse(
            responseCode = "200",
            description = "The replay; its version counts states, not progress.",
            content = @Content(schema = @Schema(implementation = EventReplayView.class)))
    public Response get(@PathParam("replayId") UUID replayId) {
        var found = find(replayId);
        return Response.ok(found).tag(Versions.etag(found.version())).build();
    }

    @POST
    @Path("/{replayId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "cancelServiceEventReplay",
            summary = "Cancel a replay",
            description = "What was published stays on the replay's topic; the rest is not published.")
    @APIResponse(
            responseCode = "200",
            description = "The replay, cancelled.",
            content = @Content(schema = @Schema(implementation = EventReplayView.class)))
    @APIResponse(responseCode = "404", description = "There is no such replay.")
    @APIResponse(responseCode = "409", description = "The replay has ended already.")
    public Response cancel(
            @PathParam("replayId") UUID replayId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelEventReplayRequest request) {
        var found = replays.lock(replayId).orElseThrow(EventReplayResource::unknown);
        Versions.require(ifMatch, found.version());
        if (found.finishedAt() != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The replay has ended already: it is " + found.state() + ".");
        }
        replays.cancel(replayId, request.reason());
        return get(replayId);
    }

    private EventReplayView find(UUID id) {
        return replays.of(id).orElseThrow(EventReplayResource::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such replay.");
    }
}

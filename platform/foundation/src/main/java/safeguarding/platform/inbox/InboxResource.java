package safeguarding.platform.inbox;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Events of other services that wait, for operators. */
@Path("/v1/inbox/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
@RolesAllowed("operator")
public class InboxResource {

    private final ParkedAggregates parked;
    private final OperatorDecisions decisions;
    private final CurrentCaller caller;

    InboxResource(ParkedAggregates parked, OperatorDecisions decisions, CurrentCaller caller) {
        this.parked = parked;
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listServiceInboxParked",
            summary = "List aggregates of other services whose events wait, longest first",
            description = "Each with the event that cannot be taken and the reason; the later events of the same "
                    + "aggregate wait behind it, all others go on.")
    @APIResponse(responseCode = "200", description = "One page of parked aggregates.")
    @Transactional
    public Page<ParkedAggregateView> list(
            @Parameter(description = "Only those of this consumer.", schema = @Schema(maxLength = 200))
                    @QueryParam("consumer")
                    @Nullable
                    String consumer,
            @BeanParam PageRequest page) {
        return parked.list(consumer, page);
    }

    @GET
    @Path("/{parkedId}")
    @Operation(
            operationId = "getServiceInboxParked",
            summary = "Read why an aggregate waits",
            description = "The event that cannot be taken, the reason, the attempts, and how many events wait "
                    + "behind it.")
    @APIResponse(
            responseCode = "200",
            description = "The parked aggregate.",
            content = @Content(schema = @Schema(implementation = ParkedAggregateView.class)))
    @APIResponse(responseCode = "404", description = "Nothing waits under this identifier.")
    @Transactional
    public Response get(@PathParam("parkedId") UUID parkedId) {
        var view = parked.find(parkedId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such parked aggregate."));
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }

    @POST
    @Path("/{parkedId}/retries")
    @Operation(
            operationId = "retryServiceInboxParked",
            summary = "Take the waiting events of an aggregate again",
            description = "In order, beginning with the event that could not be taken. What can be taken is; the "
                    + "rest stays parked with the new reason.")
    @APIResponse(responseCode = "200", description = "What came of it.")
    @APIResponse(responseCode = "404", description = "Nothing waits under this identifier.")
    public MendingView retry(
            @PathParam("parkedId") UUID parkedId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return view(decisions.retry(parkedId, ifMatch));
    }

    @POST
    @Path("/{parkedId}/discards")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardServiceInboxParked",
            summary = "Pass over the event that cannot be taken",
            description = "The later events of the aggregate are taken. Of a hole, the missing events are passed over."
                    + " The reason is kept.")
    @APIResponse(responseCode = "200", description = "What came of it.")
    @APIResponse(responseCode = "404", description = "Nothing waits under this identifier.")
    public MendingView discard(
            @PathParam("parkedId") UUID parkedId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiscardRequest request) {
        return view(decisions.discard(
                parkedId, ifMatch, request.reason(), caller.caller().subject()));
    }

    private static MendingView view(Optional<ParkedAggregateView> left) {
        return new MendingView(left.isEmpty(), left.orElse(null));
    }
}

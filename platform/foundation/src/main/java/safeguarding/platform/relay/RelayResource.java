package safeguarding.platform.relay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** The relay in the hands of an operator. */
@Path("/v1/relay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relay")
@RolesAllowed("operator")
public class RelayResource {

    private final RelayReport report;
    private final ParkedAggregates parked;

    RelayResource(RelayReport report, ParkedAggregates parked) {
        this.report = report;
        this.parked = parked;
    }

    @GET
    @Operation(
            operationId = "getServiceRelay",
            summary = "Read how the relay stands",
            description = "Whether this instance publishes, how old the oldest unpublished event is, how many "
                    + "wait and how many are parked.")
    @APIResponse(responseCode = "200", description = "State of the instance that answers, and what waits.")
    @Transactional
    public RelayView get() {
        return report.now();
    }

    @GET
    @Path("/parked")
    @Operation(
            operationId = "listServiceParkedAggregates",
            summary = "List aggregates whose events wait",
            description = "The broker has refused an event of theirs for good; their later events wait behind "
                    + "it, all others go on.")
    @APIResponse(responseCode = "200", description = "One page, longest parked first.")
    @Transactional
    public Page<UnpublishedAggregateView> parked(@BeanParam PageRequest page) {
        return parked.page(page);
    }

    @GET
    @Path("/parked/{aggregateId}")
    @Operation(
            operationId = "getServiceParkedAggregate",
            summary = "Read why the events of an aggregate wait",
            description = "The refused event, the reason and the number of attempts.")
    @APIResponse(
            responseCode = "200",
            description = "The aggregate, with the number of attempts as its version.",
            content = @Content(schema = @Schema(implementation = UnpublishedAggregateView.class)))
    @Transactional
    public Response parked(@PathParam("aggregateId") UUID aggregateId) {
        var found = find(aggregateId);
        return Response.ok(found).tag(Versions.etag(found.attempts())).build();
    }

    @POST
    @Path("/parked/{aggregateId}/retries")
    @Operation(
            operationId = "retryServiceParkedAggregate",
            summary = "Publish the waiting events of an aggregate again",
            description = "The relay tries within a moment: in order, beginning with the refused event.")
    @APIResponse(
            responseCode = "200",
            description = "Another attempt will be made.",
            content = @Content(schema = @Schema(implementation = UnpublishedAggregateView.class)))
    @Transactional
    public Response retry(
            @PathParam("aggregateId") UUID aggregateId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Versions.require(ifMatch, find(aggregateId).attempts());
        parked.retry(aggregateId);
        return parked(aggregateId);
    }

    @POST
    @Path("/baselines")
    @Operation(
            operationId = "beginServiceRelayBaseline",
            summary = "Let the journal begin anew after a restore",
            description =
                    "Only while the relay says restored. What was not published before is published; cursors given out"
                            + " before answer 410. If-Match names the baseline that is given up, as the relay shows it.")
    @APIResponse(responseCode = "200", description = "A new baseline has begun.")
    @APIResponse(responseCode = "409", description = "The journal belongs to this database: nothing to mend.")
    @Transactional
    public RelayView begin(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        report.requireBaseline(ifMatch);
        report.beginBaseline();
        return report.now();
    }

    private UnpublishedAggregateView find(UUID aggregateId) {
        return parked.of(aggregateId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "This aggregate is not parked."));
    }
}

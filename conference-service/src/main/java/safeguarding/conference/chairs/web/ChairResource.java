package safeguarding.conference.chairs.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.chairs.Chair;
import safeguarding.conference.chairs.Chairs;
import safeguarding.conference.links.Links;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One conference chair. */
@Path("/v1/chairs/{chairId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChairResource {

    private final Chairs chairs;
    private final Links links;
    private final Clock clock;

    ChairResource(Chairs chairs, Links links, Clock clock) {
        this.chairs = chairs;
        this.links = links;
        this.clock = clock;
    }

    /** The chair. */
    @GET
    @RolesAllowed({"chair", "conference-admin", "iro", "qa-manager", "team-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getChair",
            summary = "Read about a conference chair",
            description = "Areas, capacity, registration as a social worker and managed teams.")
    @APIResponse(
            responseCode = "200",
            description = "The chair.",
            content = @Content(schema = @Schema(implementation = ChairView.class)))
    public Response get(
            @PathParam("chairId") UUID chairId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var chair = chair(chairId);
        return Versions.answer(ifNoneMatch, chair, () -> ChairView.of(chair, links));
    }

    /** Replaces what is written about the chair. */
    @PUT
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replaceChair",
            summary = "Write down a conference chair as it is now",
            description = "The whole of it: what is left out is gone. Conferences that are allocated already "
                    + "keep their chair.")
    @APIResponse(
            responseCode = "200",
            description = "The chair as it stands.",
            content = @Content(schema = @Schema(implementation = ChairView.class)))
    public Response replace(
            @PathParam("chairId") UUID chairId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceChairRequest request) {
        var chair = chair(chairId);
        Versions.require(ifMatch, chair);
        chair.change(request.details().details(), CivilTime.today(clock));
        chairs.save(chair);
        return Response.ok(ChairView.of(chair, links)).tag(Versions.etag(chair)).build();
    }

    private Chair chair(UUID chairId) {
        return chairs.find(chairId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such chair."));
    }
}

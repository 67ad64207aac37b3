package safeguarding.reviewing.siblings.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.siblings.RecordingSiblings;
import safeguarding.reviewing.siblings.SiblingTie;
import safeguarding.reviewing.siblings.SiblingTies;

/** That two children are siblings. Whoever may not see both does not see it. */
@Path("/v1/sibling-ties/{tieId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SiblingTieResource {

    private final SiblingTies ties;
    private final RecordingSiblings recording;
    private final Links links;
    private final Access access;

    SiblingTieResource(SiblingTies ties, RecordingSiblings recording, Links links, Access access) {
        this.ties = ties;
        this.recording = recording;
        this.links = links;
        this.access = access;
    }

    /** The tie. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getSiblingTie",
            summary = "Read that two children are siblings",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The tie.",
            content = @Content(schema = @Schema(implementation = SiblingTieView.class)))
    public Response get(
            @PathParam("tieId") UUID tieId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var tie = found(tieId);
        tie.childIds().forEach(childId -> access.toRead(ofTie(childId)));
        return Versions.answer(ifNoneMatch, Versions.etag(tie), () -> SiblingTieView.of(tie, links));
    }

    /** They are no siblings. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawSiblingTie",
            summary = "Withdraw that two children are siblings",
            description = "It was recorded in error: it stays, marked, and counts no more.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = SiblingTieView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("tieId") UUID tieId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawSiblingTieRequest request) {
        var tie = found(tieId);
        tie.childIds().forEach(childId -> access.toChange(ofTie(childId)));
        Versions.require(ifMatch, tie);
        recording.withdraw(tie, request.reason());
        return Response.ok(SiblingTieView.of(tie, links))
                .tag(Versions.etag(tie))
                .build();
    }

    /** A refusal on one of the children is one on both: the access log names the two. */
    private SiblingTie found(UUID tieId) {
        var tie = ties.find(tieId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such sibling tie for this caller."));
        access.named(tie.childIds());
        return tie;
    }

    /** The refusal speaks of the tie: which of the children is out of sight is nobody's business. */
    private static ProtectedRecord ofTie(UUID childId) {
        return new ProtectedRecord("sibling tie", childId, Set.of(childId));
    }
}

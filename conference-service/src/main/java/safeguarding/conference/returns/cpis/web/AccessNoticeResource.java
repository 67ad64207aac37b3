package safeguarding.conference.returns.cpis.web;

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
import safeguarding.conference.returns.cpis.AccessNotices;
import safeguarding.conference.returns.cpis.ReceivingNotices;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** One notice. */
@Path("/v1/cp-is/access-notices/{accessNoticeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"chair", "conference-admin", "duty-team", "head-of-safeguarding", "qa-manager", "team-manager"})
public class AccessNoticeResource {

    private final ListingNotices listing;
    private final AccessNotices notices;
    private final ReceivingNotices receiving;
    private final Access access;

    AccessNoticeResource(ListingNotices listing, AccessNotices notices, ReceivingNotices receiving, Access access) {
        this.listing = listing;
        this.notices = notices;
        this.receiving = receiving;
        this.access = access;
    }

    /** The notice. */
    @GET
    @Transactional
    @Operation(
            operationId = "getCpIsAccessNotice",
            summary = "Read a notice that a child was looked up",
            description = "Who looked, where and when, for whom the notice is, and who has seen to it.")
    @APIResponse(
            responseCode = "200",
            description = "The notice.",
            content = @Content(schema = @Schema(implementation = CpIsAccessNoticeView.class)))
    public Response get(
            @PathParam("accessNoticeId") UUID accessNoticeId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var view = find(accessNoticeId);
        return Versions.answer(ifNoneMatch, view.version(), () -> view);
    }

    /** Says that somebody has seen to it. */
    @POST
    @Path("acknowledgements")
    @Transactional
    @Operation(
            operationId = "acknowledgeCpIsAccessNotice",
            summary = "Acknowledge a notice",
            description =
                    "The caller has seen to it. Once; a second one is refused (409). With the version that was read.")
    @APIResponse(
            responseCode = "200",
            description = "The notice.",
            content = @Content(schema = @Schema(implementation = CpIsAccessNoticeView.class)))
    public Response acknowledge(
            @PathParam("accessNoticeId") UUID accessNoticeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcknowledgeCpIsAccessNoticeRequest request) {
        find(accessNoticeId);
        var standing = notices.standing(accessNoticeId).orElseThrow(AccessNoticeResource::none);
        if (!standing.childIds().isEmpty()) {
            access.toChange(
                    new ProtectedRecord("cp-is-access-notice", accessNoticeId, Set.copyOf(standing.childIds())));
        }
        Versions.require(ifMatch, standing.version());
        receiving.acknowledge(standing, request.note());
        var view = find(accessNoticeId);
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }

    private CpIsAccessNoticeView find(UUID accessNoticeId) {
        return listing.find(accessNoticeId, access).orElseThrow(AccessNoticeResource::none);
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such cp-is-access-notice for this caller.");
    }
}

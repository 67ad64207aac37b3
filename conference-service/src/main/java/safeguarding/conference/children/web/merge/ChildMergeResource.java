package safeguarding.conference.children.web.merge;

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
import safeguarding.conference.children.merge.ChildMerge;
import safeguarding.conference.children.merge.ChildMerges;
import safeguarding.conference.children.merge.MergingChildren;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** One merge. Whoever may not see both records does not see it. */
@Path("/v1/child-merges/{mergeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildMergeResource {

    private final ChildMerges merges;
    private final MergingChildren merging;
    private final Links links;
    private final Access access;

    ChildMergeResource(ChildMerges merges, MergingChildren merging, Links links, Access access) {
        this.merges = merges;
        this.merging = merging;
        this.links = links;
        this.access = access;
    }

    /** The merge. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "getChildMerge",
            summary = "Read why two records are of one person",
            description = "With how it was found, in what they contradict each other, and whether they were split.")
    @APIResponse(
            responseCode = "200",
            description = "The merge.",
            content = @Content(schema = @Schema(implementation = ChildMergeView.class)))
    public Response get(
            @PathParam("mergeId") UUID mergeId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var merge = found(mergeId);
        merge.childIds().forEach(childId -> access.toRead(ofMerge(childId)));
        return Versions.answer(ifNoneMatch, Versions.etag(merge), () -> ChildMergeView.of(merge, links));
    }

    /** They are of two people. */
    @POST
    @Path("/splits")
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "withdrawChildMerge",
            summary = "Say that two merged records are of two people",
            description =
                    "Each record is what it was, with what was written to it meanwhile. That they had been read as one stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "They are two.",
            content = @Content(schema = @Schema(implementation = ChildMergeView.class)))
    public Response split(
            @PathParam("mergeId") UUID mergeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SplitChildrenRequest request) {
        var merge = found(mergeId);
        merge.childIds().forEach(childId -> access.toChange(ofMerge(childId)));
        Versions.require(ifMatch, merge);
        merging.split(merge, request.reason());
        return Response.ok(ChildMergeView.of(merge, links))
                .tag(Versions.etag(merge))
                .build();
    }

    /** A refusal on one of the records is one on the merge: the access log names both. */
    private ChildMerge found(UUID mergeId) {
        var merge = merges.find(mergeId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such child merge for this caller."));
        access.named(merge.childIds());
        return merge;
    }

    /** The refusal speaks of the merge: which of the records is out of sight is nobody's business. */
    private static ProtectedRecord ofMerge(UUID childId) {
        return new ProtectedRecord("child merge", childId, Set.of(childId));
    }
}

package safeguarding.conference.children.web.merge;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.merge.MergingChildren;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** Children who were found to be registered twice. */
@Path("/v1/child-merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildMergesResource {

    private final MergingChildren merging;
    private final ListingMerges listing;
    private final Links links;
    private final Access access;

    ChildMergesResource(MergingChildren merging, ListingMerges listing, Links links, Access access) {
        this.merging = merging;
        this.listing = listing;
        this.links = links;
        this.access = access;
    }

    /** The merges that the caller may see. */
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
            operationId = "listChildMerges",
            summary = "List records that were found to be of one person",
            description = "Those of which the caller may see both records, split ones among them.")
    @APIResponse(responseCode = "200", description = "Merges by identifier.")
    public Page<ChildMergeView> list(
            @Parameter(description = "One of the records.") @QueryParam("childId") @Nullable UUID childId,
            @BeanParam PageRequest page) {
        return listing.list(childId, access, page);
    }

    /** Two records are of one person. */
    @POST
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerChildMerge",
            summary = "Say that two records are of one person",
            description =
                    "Nothing is moved or deleted: both records stay, and are read as one from now on. Plans, figures and what is due count the person once (8935). A split undoes it. A merge opens nothing: who may not see one of the records sees no more than before.")
    @APIResponse(
            responseCode = "201",
            description = "They are one; in what they contradict each other stands in findings.",
            content = @Content(schema = @Schema(implementation = ChildMergeView.class)))
    public Response merge(@Valid @NotNull MergeChildrenRequest request) {
        access.toChange(ProtectedRecord.ofChild(request.mergedChildId()));
        access.toChange(ProtectedRecord.ofChild(request.survivingChildId()));
        var merge = merging.merge(request.mergedChildId(), request.survivingChildId(), request.reason());
        var view = ChildMergeView.of(merge, links);
        return Response.created(view.link())
                .tag(Versions.etag(merge))
                .entity(view)
                .build();
    }
}

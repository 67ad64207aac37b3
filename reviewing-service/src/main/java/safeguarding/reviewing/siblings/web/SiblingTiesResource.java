package safeguarding.reviewing.siblings.web;

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
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.siblings.RecordingSiblings;
import safeguarding.reviewing.siblings.SiblingTies;

/** Who is whose sibling, of the children whom the caller may see both. */
@Path("/v1/sibling-ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SiblingTiesResource {

    private final SiblingTies ties;
    private final RecordingSiblings recording;
    private final KeysetPages pages;
    private final Links links;
    private final Access access;

    SiblingTiesResource(SiblingTies ties, RecordingSiblings recording, KeysetPages pages, Links links, Access access) {
        this.ties = ties;
        this.recording = recording;
        this.pages = pages;
        this.links = links;
        this.access = access;
    }

    /** Who is whose sibling. */
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
            operationId = "listSiblingTies",
            summary = "List who is whose sibling",
            description = "Of the children whom the caller may see both, without what was withdrawn.")
    @APIResponse(responseCode = "200", description = "Ties in the order in which they were written down.")
    public Page<SiblingTieView> list(
            @Parameter(description = "A child, for its siblings.") @QueryParam("childId") @Nullable UUID childId,
            @BeanParam PageRequest page) {
        var ids = pages.list("listSiblingTies")
                .select("t.id")
                .from("sibling_tie t")
                .where("t.withdrawn_on is null")
                .visible(access.toList("t.first_child_id"))
                .visible(access.toList("t.second_child_id"))
                .whereGiven("cast(:child as uuid) in (t.first_child_id, t.second_child_id)", "child", childId)
                .orderBy(Key.id("t.id"))
                .ids(page);
        var found = ties.all(ids.items());
        var shown = new HashSet<UUID>();
        found.forEach(tie -> shown.addAll(tie.childIds()));
        access.shown(shown);
        return new Page<>(
                found.stream().map(tie -> SiblingTieView.of(tie, links)).toList(), ids.next());
    }

    /** Writes down that two children are siblings. */
    @POST
    @RolesAllowed({"case-system", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordSiblings",
            summary = "Write down that two children are siblings",
            description = "Once for each two. Siblings have one IRO unless a conflict is recorded (C2.15).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = SiblingTieView.class)))
    @APIResponse(responseCode = "409", description = "It is recorded already.")
    public Response record(@Valid @NotNull RecordSiblingsRequest request) {
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        access.toChange(ProtectedRecord.ofChild(request.siblingId()));
        var tie = recording.record(request.childId(), request.siblingId());
        var view = SiblingTieView.of(tie, links);
        return Response.created(view.link())
                .tag(Versions.etag(tie))
                .entity(view)
                .build();
    }
}

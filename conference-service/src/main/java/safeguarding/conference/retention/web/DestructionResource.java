package safeguarding.conference.retention.web;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.retention.DestroyingRecords;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.versioning.Versions;

/** One destruction of a record. */
@Path("/v1/destructions/{destructionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DestructionResource {

    private final OpenedKeeping opened;
    private final DestroyingRecords destroying;
    private final RetentionViews views;
    private final Acting acting;

    DestructionResource(OpenedKeeping opened, DestroyingRecords destroying, RetentionViews views, Acting acting) {
        this.opened = opened;
        this.destroying = destroying;
        this.views = views;
        this.acting = acting;
    }

    /** The destruction. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getDestruction",
            summary = "Read a destruction of a record",
            description =
                    "Who proposed it and why, what the second person decided, and when it was done. Its words go with the record.")
    @APIResponse(
            responseCode = "200",
            description = "The destruction as it stands.",
            content = @Content(schema = @Schema(implementation = DestructionView.class)))
    public Response get(@PathParam("destructionId") UUID destructionId) {
        var destruction = opened.destructionToRead(destructionId);
        return Response.ok(views.show(destruction))
                .tag(Versions.etag(destruction))
                .build();
    }

    /** A second person decides. */
    @POST
    @Path("/decisions")
    @RolesAllowed({"adoption-records-keeper", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "concludeDestructionReview",
            summary = "Decide about the destruction of a record",
            description =
                    "By another person than the one who proposed it (L9), and approved only while nothing needs the record (L8) and its time is over by what is known now (L3).")
    @APIResponse(
            responseCode = "200",
            description = "The destruction as it stands.",
            content = @Content(schema = @Schema(implementation = DestructionView.class)))
    public Response decide(
            @PathParam("destructionId") UUID destructionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideDestructionRequest request) {
        var destruction = opened.destructionToChange(destructionId, ifMatch);
        return changed(destroying.decide(
                destruction, Objects.requireNonNull(request.approved()), request.reason(), acting.person()));
    }

    /** It is done. */
    @POST
    @Path("/completions")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"adoption-records-keeper", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "completeDestruction",
            summary = "Destroy a record whose destruction was approved",
            description =
                    "Names, words, addresses and numbers are gone for good, from what stands and from its history; figures stay. Nobody sees the record any more. This cannot be undone, and is refused while something needs the record (L8) or its time is not over by what is known now (L3).")
    @APIResponse(
            responseCode = "200",
            description = "The destruction as it stands, done.",
            content = @Content(schema = @Schema(implementation = DestructionView.class)))
    public Response complete(
            @PathParam("destructionId") UUID destructionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(destroying.destroy(opened.destructionToChange(destructionId, ifMatch), acting.person()));
    }

    private Response changed(Destruction destruction) {
        return Response.ok(views.show(destruction))
                .tag(Versions.etag(destruction))
                .build();
    }
}

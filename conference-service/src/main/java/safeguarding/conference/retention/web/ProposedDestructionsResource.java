package safeguarding.conference.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.retention.DestroyingRecords;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** Proposing the destruction of one child's record. */
@Path("/v1/children/{childId}/destructions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposedDestructionsResource {

    private final OpenedKeeping opened;
    private final DestroyingRecords destroying;
    private final RetentionViews views;
    private final Acting acting;

    ProposedDestructionsResource(
            OpenedKeeping opened, DestroyingRecords destroying, RetentionViews views, Acting acting) {
        this.opened = opened;
        this.destroying = destroying;
        this.views = views;
        this.acting = acting;
    }

    /** Somebody proposes it. */
    @POST
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestDestruction",
            summary = "Propose the destruction of a child's record",
            description = "When the council's schedule says that its time is over (L3); another person decides (L9).")
    @APIResponse(
            responseCode = "201",
            description = "The destruction is proposed.",
            content = @Content(schema = @Schema(implementation = DestructionView.class)))
    public Response propose(@PathParam("childId") UUID childId, @Valid @NotNull ReasonRequest request) {
        var life = opened.toChange(childId);
        var destruction = destroying.propose(life.childId(), request.reason(), acting.person());
        var view = views.show(destruction);
        return Response.created(view.link())
                .tag(Versions.etag(destruction))
                .entity(view)
                .build();
    }
}

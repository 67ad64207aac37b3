package safeguarding.conference.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import safeguarding.conference.retention.KeepingRecords;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.keeping.HoldKind;
import safeguarding.platform.keeping.LegalHolds;
import safeguarding.platform.versioning.Versions;

/** The holds on one child's record. */
@Path("/v1/children/{childId}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LegalHoldsResource {

    private final OpenedKeeping opened;
    private final LegalHolds holds;
    private final KeepingRecords keeping;
    private final RetentionViews views;
    private final Acting acting;

    LegalHoldsResource(
            OpenedKeeping opened, LegalHolds holds, KeepingRecords keeping, RetentionViews views, Acting acting) {
        this.opened = opened;
        this.holds = holds;
        this.keeping = keeping;
        this.views = views;
        this.acting = acting;
    }

    /** The holds. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listLegalHolds",
            summary = "List the legal holds on a child's record",
            description =
                    "Those that were lifted among them. While one holds, nothing of the record is destroyed (L8).")
    @APIResponse(responseCode = "200", description = "The holds, the earliest first.")
    public LegalHoldsView list(@PathParam("childId") UUID childId) {
        opened.toRead(childId);
        return new LegalHoldsView(
                childId, holds.on(childId).stream().map(views::show).toList());
    }

    /** Somebody holds the record. */
    @POST
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addLegalHold",
            summary = "Hold a child's record",
            description =
                    "For an inquiry, a claim, a request of the person, the police or another reason. It overrides every period until it is lifted (L8).")
    @APIResponse(
            responseCode = "201",
            description = "The record is held.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response add(@PathParam("childId") UUID childId, @Valid @NotNull AddLegalHoldRequest request) {
        var life = opened.toChange(childId);
        var kind = Codes.read("kind", request.kind(), HoldKind.class);
        var hold = keeping.hold(life, kind, request.reason(), acting.person());
        var view = views.show(hold);
        return Response.created(view.link())
                .tag(Versions.etag(hold))
                .entity(view)
                .build();
    }
}

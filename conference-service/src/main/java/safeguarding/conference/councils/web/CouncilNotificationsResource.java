package safeguarding.conference.councils.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.ArrangingWithCouncils;
import safeguarding.conference.councils.CouncilNotification;
import safeguarding.conference.councils.web.ArrangementView.NotificationView;
import safeguarding.conference.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** What councils told each other about a child. */
@Path("/v1/council-arrangements/{arrangementId}/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "team-manager", "case-system"})
public class CouncilNotificationsResource {

    private final OpenedArrangement opened;
    private final ArrangingWithCouncils arranging;
    private final Links links;

    CouncilNotificationsResource(OpenedArrangement opened, ArrangingWithCouncils arranging, Links links) {
        this.opened = opened;
        this.arranging = arranging;
        this.links = links;
    }

    /** One council told the other something. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordCouncilNotification",
            summary = "Record what one council told the other about a child",
            description = "Sent or received, of what and when; late entry is taken, a day to come is refused (A5).")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response record(@PathParam("arrangementId") UUID arrangementId, @Valid @NotNull NotificationFields request) {
        var notification = arranging.notify(opened.toAdd(arrangementId), request.read());
        return Response.created(links.to("/v1/council-arrangements/" + arrangementId))
                .tag(Versions.etag(notification))
                .entity(ArrangementViews.show(notification))
                .build();
    }

    /** Nothing was told. */
    @POST
    @Path("/{notificationId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawCouncilNotification",
            summary = "Withdraw a notification between councils that never was",
            description = "It stays in the record, marked, and is shown no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The notification as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response withdraw(
            @PathParam("arrangementId") UUID arrangementId,
            @PathParam("notificationId") UUID notificationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CouncilWithdrawalRequest request) {
        CouncilNotification notification = opened.notificationToChange(arrangementId, notificationId, ifMatch);
        arranging.withdraw(notification, request.reason());
        return Response.ok(ArrangementViews.show(notification))
                .tag(Versions.etag(notification))
                .build();
    }
}

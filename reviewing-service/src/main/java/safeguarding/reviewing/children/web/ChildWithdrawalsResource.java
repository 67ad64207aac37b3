package safeguarding.reviewing.children.web;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.children.WithdrawingChild;

/** Withdrawing the record of one child that was made in error. */
@Path("/v1/children/{childId}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding"})
public class ChildWithdrawalsResource {

    private final Children children;
    private final WithdrawingChild withdrawing;
    private final ChildViews views;
    private final Access access;
    private final Clock clock;

    ChildWithdrawalsResource(
            Children children, WithdrawingChild withdrawing, ChildViews views, Access access, Clock clock) {
        this.children = children;
        this.withdrawing = withdrawing;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** There is no such child. */
    @POST
    @Transactional
    @Operation(
            operationId = "withdrawReviewingChild",
            summary = "Withdraw the record of a child that was made in error",
            description =
                    "It stays, marked, and is on no list and found by no search. Refused while a period of care that it holds stands: it is withdrawn before. Registering the child again opens it.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response withdraw(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawChildRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var child = children.findChild(childId).orElseThrow(ChildResource::none);
        Versions.require(ifMatch, child);
        withdrawing.withdraw(child, new MadeInError(CivilTime.today(clock), request.reason()));
        return Response.ok(views.show(child)).tag(Versions.etag(child)).build();
    }
}

package safeguarding.conference.correspondence.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.WithholdingFacts;
import safeguarding.platform.versioning.Versions;

/** Something that is kept from one person. */
@Path("/v1/withholdings/{withholdingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithholdingResource {

    private final OpenedLetter opened;
    private final WithholdingFacts withholding;
    private final WithholdingViews views;

    WithholdingResource(OpenedLetter opened, WithholdingFacts withholding, WithholdingViews views) {
        this.opened = opened;
        this.withholding = withholding;
        this.views = views;
    }

    /** What is kept. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "getWithholding",
            summary = "Read what is kept from somebody",
            description = "What, from whom, why, and whether it still is.")
    @APIResponse(
            responseCode = "200",
            description = "What is kept.",
            content = @Content(schema = @Schema(implementation = WithholdingView.class)))
    public Response get(
            @PathParam("withholdingId") UUID withholdingId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.withholdingToRead(withholdingId);
        return Versions.answer(ifNoneMatch, found, () -> views.show(found));
    }

    /** No more. */
    @POST
    @Path("/endings")
    @RolesAllowed({"chair", "conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "endWithholding",
            summary = "Keep something from somebody no more",
            description = "With the reason. Letters that were sent stay as they were sent.")
    @APIResponse(
            responseCode = "200",
            description = "It is kept from them no more.",
            content = @Content(schema = @Schema(implementation = WithholdingView.class)))
    public Response end(
            @PathParam("withholdingId") UUID withholdingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BecauseRequest request) {
        var found = opened.withholdingToChange(withholdingId, ifMatch);
        withholding.end(found, request.reason());
        return Response.ok(views.show(found)).tag(Versions.etag(found)).build();
    }
}

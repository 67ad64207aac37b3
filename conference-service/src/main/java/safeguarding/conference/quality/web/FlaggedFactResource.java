package safeguarding.conference.quality.web;

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
import safeguarding.conference.quality.ExplainingFlags;
import safeguarding.conference.quality.FlaggedFact;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.versioning.Versions;

/** One recorded fact that breaks a rule. */
@Path("/v1/flagged-facts/{flagId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlaggedFactResource {

    private final OpenedFlag opened;
    private final ExplainingFlags explaining;
    private final FlaggedFactViews views;
    private final Acting acting;

    FlaggedFactResource(OpenedFlag opened, ExplainingFlags explaining, FlaggedFactViews views, Acting acting) {
        this.opened = opened;
        this.explaining = explaining;
        this.views = views;
        this.acting = acting;
    }

    /** The flag. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "getFlaggedFact",
            summary = "Read a flagged fact",
            description =
                    "Which rule a fact breaks, what would mend it, and how it was explained. Not there any more once it is mended.")
    @APIResponse(
            responseCode = "200",
            description = "The flag as it stands.",
            content = @Content(schema = @Schema(implementation = FlaggedFactView.class)))
    public Response get(
            @PathParam("flagId") UUID flagId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var flag = opened.toRead(flagId);
        return Versions.answer(ifNoneMatch, Versions.etag(flag), () -> views.show(flag));
    }

    /** The fact is as it is. */
    @POST
    @Path("/explanations")
    @RolesAllowed({"chair", "conference-admin", "qa-manager", "team-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "explainFlaggedFact",
            summary = "Explain a fact that breaks a rule and is right",
            description = "By a person, with a reason; another explanation takes the place of the one before.")
    @APIResponse(
            responseCode = "200",
            description = "The flag as it stands, explained.",
            content = @Content(schema = @Schema(implementation = FlaggedFactView.class)))
    public Response explain(
            @PathParam("flagId") UUID flagId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExplainFlagRequest request) {
        var flag = opened.toChange(flagId, ifMatch);
        return changed(explaining.explain(flag, request.reason(), acting.person()));
    }

    /** The explanation does not hold. */
    @POST
    @Path("/explanation-withdrawals")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"chair", "conference-admin", "qa-manager", "team-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "withdrawFlagExplanation",
            summary = "Withdraw the explanation of a flagged fact",
            description = "The fact is among the open ones again; what was explained stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The flag as it stands, open again.",
            content = @Content(schema = @Schema(implementation = FlaggedFactView.class)))
    public Response withdraw(
            @PathParam("flagId") UUID flagId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(explaining.withdraw(opened.toChange(flagId, ifMatch)));
    }

    private Response changed(FlaggedFact flag) {
        return Response.ok(views.show(flag)).tag(Versions.etag(flag)).build();
    }
}

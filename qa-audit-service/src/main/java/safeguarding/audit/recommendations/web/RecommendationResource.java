package safeguarding.audit.recommendations.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.lists.Acting;
import safeguarding.audit.lists.NamedAudits;
import safeguarding.audit.recommendations.FollowingRecommendations;
import safeguarding.audit.recommendations.RecommendationDetails;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.lists.Areas;

/** One recommendation. */
@Path("/v1/audit-recommendations/{recommendationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecommendationResource {

    private final FollowingRecommendations following;
    private final RecommendationViews views;
    private final AreaRecords records;
    private final NamedAudits audits;
    private final Acting acting;
    private final Areas areas;

    RecommendationResource(
            FollowingRecommendations following,
            RecommendationViews views,
            AreaRecords records,
            NamedAudits audits,
            Acting acting,
            Areas areas) {
        this.following = following;
        this.views = views;
        this.records = records;
        this.audits = audits;
        this.areas = areas;
        this.acting = acting;
    }

    /** The recommendation. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditRecommendation",
            summary = "Read a recommendation",
            description = "With its steps, and the audits that look whether it stuck.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation.",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response get(
            @PathParam("recommendationId") UUID recommendationId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(views.kind(), views.toRead(recommendationId), knownOn, ifNoneMatch, views::of);
    }

    /** Replaces what is written about the recommendation. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceAuditRecommendation",
            summary = "Write down a recommendation as of now",
            description = "The whole of it: what is left out is gone. Another due day moves what is due (QA30).")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation as it stands.",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "409", description = "It is closed or withdrawn.")
    public Response replace(
            @PathParam("recommendationId") UUID recommendationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceRecommendationRequest request) {
        var it = views.toChange(recommendationId, ifMatch);
        return views.changed(following.change(it, details(request.details())));
    }

    /** Says which audits test it. */
    @PUT
    @Path("/testing-audits")
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceAuditRecommendationTests",
            summary = "Say which audits test whether a recommendation stuck",
            description = "All of them, each one that the caller sees.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation as it stands.",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "409", description = "It is closed or withdrawn.")
    public Response replaceTests(
            @PathParam("recommendationId") UUID recommendationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceTestsRequest request) {
        var it = views.toChange(recommendationId, ifMatch);
        request.auditIds().forEach(audit -> audits.named("auditIds", audit));
        return views.changed(following.chooseTests(it, request.auditIds()));
    }

    /** Goes a step on. */
    @POST
    @Path("/steps")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "recordAuditRecommendationStep",
            summary = "Record what was done for a recommendation",
            description =
                    "Implemented is not closed: it closes once an audit that was chosen to test it (QA32) found that it"
                            + " stuck, or when the manager says why none looks (QA31). What an audit found not to have"
                            + " stuck goes back into progress.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation as it stands.",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(responseCode = "409", description = "That cannot come next.")
    @APIResponse(
            responseCode = "422",
            description = "The day lies ahead (A5), it was not tested (QA31), or not by an audit of it (QA32).")
    public Response step(
            @PathParam("recommendationId") UUID recommendationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecommendationStepRequest request) {
        var it = views.toChange(recommendationId, ifMatch);
        var untested = request.untested() && acting.decides();
        return views.changed(following.move(it, request.read(acting.staff()), untested));
    }

    private RecommendationDetails details(RecommendationFields fields) {
        areas.refuseUnseen("details.area", fields.area());
        return fields.read();
    }
}

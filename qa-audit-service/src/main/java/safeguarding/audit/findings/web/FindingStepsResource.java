package safeguarding.audit.findings.web;

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
import safeguarding.audit.findings.FollowingFindings;
import safeguarding.audit.lists.Acting;
import safeguarding.platform.problem.ProblemException;

/** What becomes of a finding: answered, re-audited, closed, withdrawn. */
@Path("/v1/audit-findings/{findingId}")
@RolesAllowed({"qa-manager", "qa-officer"})
@Produces(MediaType.APPLICATION_JSON)
public class FindingStepsResource {

    private final FollowingFindings following;
    private final FindingViews views;
    private final ReadingFindings reading;
    private final Acting acting;

    FindingStepsResource(FollowingFindings following, FindingViews views, ReadingFindings reading, Acting acting) {
        this.following = following;
        this.views = views;
        this.reading = reading;
        this.acting = acting;
    }

    /** The area answers. */
    @POST
    @Path("/answers")
    @RolesAllowed({"qa-manager", "qa-officer", "team-manager"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordAuditFindingAnswer",
            summary = "Say what the area will do about a finding",
            description =
                    "By a manager of the area. A later answer replaces an earlier one, which stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "It is a strength, closed or withdrawn.")
    public Response answer(
            @PathParam("findingId") UUID findingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerFindingRequest request) {
        return views.changed(following.answer(views.toChange(findingId, ifMatch), acting.staff(), request.answer()));
    }

    /** A re-audit looked again. */
    @POST
    @Path("/re-audits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordAuditFindingReAudit",
            summary = "Hold a finding against a re-audit",
            description =
                    "By a later audit of the same theme that was reported (QA38). Grades and answers are counted here,"
                            + " from the cases of both audits at the finding's team, area or theme, never over two scales (QA39)."
                            + " A figure from elsewhere is given with its evidence.")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "It is a strength, closed or withdrawn.")
    @APIResponse(
            responseCode = "422",
            description = "The audit does not follow it up (QA38), or cannot be compared (QA39).")
    public Response reAudit(
            @PathParam("findingId") UUID findingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReAuditFindingRequest request) {
        var finding = views.toChange(findingId, ifMatch);
        var again = reading.audit(request.auditId());
        var before = request.before();
        var after = request.after();
        var evidence = request.evidence();
        if (before == null && after == null && evidence == null) {
            return views.changed(following.reAudit(finding, again, acting.staff()));
        }
        if (before == null || after == null || evidence == null) {
            throw ProblemException.invalid("evidence", "Both figures and the evidence stand together.");
        }
        return views.changed(following.reAudit(
                finding, again, before.read("before"), after.read("after"), evidence, acting.staff()));
    }

    /** It closes. */
    @POST
    @Path("/closures")
    @Transactional
    @Operation(
            operationId = "concludeAuditFinding",
            summary = "Close a finding",
            description = "Only when its latest re-audit improved on it and reached the measure stated for it (QA3).")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "It is a strength, closed or withdrawn.")
    @APIResponse(responseCode = "422", description = "No re-audit shows improvement (QA3).")
    public Response close(
            @PathParam("findingId") UUID findingId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return views.changed(following.close(views.toChange(findingId, ifMatch)));
    }

    /** It was recorded in error. */
    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "withdrawAuditFinding",
            summary = "Withdraw a finding that was recorded in error",
            description = "It is marked, and nothing is done about it any more.")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "It is closed or withdrawn.")
    public Response withdraw(
            @PathParam("findingId") UUID findingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawFindingRequest request) {
        return views.changed(following.withdraw(views.toChange(findingId, ifMatch), request.reason()));
    }
}

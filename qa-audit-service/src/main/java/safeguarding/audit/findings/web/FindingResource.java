package safeguarding.audit.findings.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import safeguarding.audit.findings.FollowingFindings;
import safeguarding.platform.lists.AreaRecords;

/** One finding. */
@Path("/v1/audit-findings/{findingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingResource {

    private final FollowingFindings following;
    private final FindingViews views;
    private final AreaRecords records;
    private final ReadingFindings reading;

    FindingResource(FollowingFindings following, FindingViews views, AreaRecords records, ReadingFindings reading) {
        this.following = following;
        this.views = views;
        this.records = records;
        this.reading = reading;
    }

    /** The finding. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditFinding",
            summary = "Read a finding of an audit",
            description = "With what the area answered, what re-audits came to, and the training that answers it. The"
                    + " training is that of now, also with knownOn.")
    @APIResponse(
            responseCode = "200",
            description = "The finding.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response get(
            @PathParam("findingId") UUID findingId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        var finding = views.toRead(findingId);
        return records.answer(views.kind(), finding, knownOn, null, views::of);
    }

    /** Replaces what is written about the finding. */
    @PUT
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceAuditFinding",
            summary = "Write down a finding as of now",
            description =
                    "The whole of it: what is left out is gone. The measure stays once a re-audit was measured by it.")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it stands.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "It is closed or withdrawn, or its measure stays.")
    @APIResponse(responseCode = "422", description = "The new grade is not given in its scale today (F3).")
    public Response replace(
            @PathParam("findingId") UUID findingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceFindingRequest request) {
        var finding = views.toChange(findingId, ifMatch);
        return views.changed(following.change(finding, reading.details(request.details())));
    }
}

package safeguarding.audit.sampling.web;

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
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.ReplacingCase;
import safeguarding.audit.sampling.SampleCase;
import safeguarding.audit.sampling.SampleCases;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One drawn case. */
@Path("/v1/sample-cases/{sampleCaseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleCaseResource {

    private final SampleCases cases;
    private final ReplacingCase replacing;
    private final AreaRecords records;
    private final Links links;

    SampleCaseResource(SampleCases cases, ReplacingCase replacing, AreaRecords records, Links links) {
        this.cases = cases;
        this.replacing = replacing;
        this.records = records;
        this.links = links;
    }

    /** The case. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "getAuditSampleCase",
            summary = "Read about a drawn case",
            description =
                    "Its key, stratum and place, whether it was replaced, and who must not audit it. It is not named.")
    @APIResponse(
            responseCode = "200",
            description = "The case, as far as it is no secret.",
            content = @Content(schema = @Schema(implementation = SampleCaseView.class)))
    public Response get(
            @PathParam("sampleCaseId") UUID caseId,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var drawn = records.toRead(kind(cases), cases.find(caseId));
        return records.answer(kind(cases), drawn, knownOn, ifNoneMatch, this::shown);
    }

    /** Replaces it. */
    @POST
    @Path("/replacements")
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceAuditSampleCase",
            summary = "Exchange a drawn case for the next of its stratum",
            description =
                    "With a reason. The next case in the order of the stratum that can still be audited comes in; when"
                            + " there is none, the sample has one case less. All of it is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The case that went out; it names the one that came in.",
            content = @Content(schema = @Schema(implementation = SampleCaseView.class)))
    @APIResponse(responseCode = "409", description = "The case was replaced already.")
    public Response replace(
            @PathParam("sampleCaseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceCaseRequest request) {
        var drawn = records.toChange(kind(cases), cases.find(caseId), ifMatch);
        replacing.replace(drawn, request.read(), request.words());
        return AreaRecords.changed(drawn, shown(drawn));
    }

    /** Declares who must not audit it. */
    @PUT
    @Path("/conflicts")
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceAuditCaseConflicts",
            summary = "Declare who must not audit a drawn case",
            description =
                    "The whole of it: who is left out may. Who holds or held the case, or manages who does, is known"
                            + " from events and need not be declared. A case is never allocated to somebody in a conflict.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it stands.",
            content = @Content(schema = @Schema(implementation = SampleCaseView.class)))
    @APIResponse(responseCode = "409", description = "The case was replaced: nobody audits it.")
    public Response declare(
            @PathParam("sampleCaseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DeclareConflictsRequest request) {
        var drawn = records.toChange(kind(cases), cases.find(caseId), ifMatch);
        replacing.declare(drawn, request.read());
        return AreaRecords.changed(drawn, shown(drawn));
    }

    private SampleCaseView shown(SampleCase drawn) {
        return SampleCaseView.of(drawn, links);
    }

    static AreaRecordKind<SampleCase> kind(SampleCases cases) {
        return AreaRecordKind.ofAnArea(
                "listAuditSampleCases",
                "audit-sample-case",
                "audit_sample_case",
                SampleCase.class,
                cases::all,
                SampleCase::area);
    }
}

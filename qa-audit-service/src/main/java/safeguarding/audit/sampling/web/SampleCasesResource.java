package safeguarding.audit.sampling.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.SampleCase;
import safeguarding.audit.sampling.SampleCases;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Drawn cases. None is named. */
@Path("/v1/sample-cases")
@Produces(MediaType.APPLICATION_JSON)
public class SampleCasesResource {

    private final SampleCases cases;
    private final AreaRecords records;
    private final Links links;

    SampleCasesResource(SampleCases cases, AreaRecords records, Links links) {
        this.cases = cases;
        this.records = records;
        this.links = links;
    }

    /** Drawn cases, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "listAuditSampleCases",
            summary = "List drawn cases, or what has changed in them",
            description = "Those of the areas that the caller sees, the ones that were replaced too. No case is named.")
    @APIResponse(
            responseCode = "200",
            description = "Cases in the order in which they were drawn; with updatedSince those that have changed, and"
                    + " next is always there.")
    public Page<SampleCaseView> list(
            @Parameter(description = "The sample.") @QueryParam("sampleId") @Nullable UUID sampleId,
            @Parameter(description = "The audit.") @QueryParam("auditId") @Nullable UUID auditId,
            @Parameter(description = "Only those that were replaced, or only those that were not.")
                    @QueryParam("replaced")
                    @Nullable
                    Boolean replaced,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = SampleCaseResource.kind(cases);
        if (updatedSince == null) {
            var query = records.list(kind)
                    .whereGiven("r.sample_id = :sampleId", "sampleId", sampleId)
                    .whereGiven("r.audit_id = :auditId", "auditId", auditId)
                    .whereGiven("(r.replaced_on is not null) = :replaced", "replaced", replaced);
            return records.page(kind, query, page, this::shown);
        }
        if (sampleId != null || auditId != null || replaced != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    private SampleCaseView shown(SampleCase drawn) {
        return SampleCaseView.of(drawn, links);
    }
}

package safeguarding.audit.caseaudits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.caseaudits.AllocatingCases;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.SampledCases;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The audits of single cases. */
@Path("/v1/case-audits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseAuditsResource {

    private final ListingCaseAudits listing;
    private final AllocatingCases allocating;
    private final SampledCases cases;
    private final KnownAudits audits;
    private final CaseAuditViews views;
    private final Access access;
    private final Links links;

    CaseAuditsResource(
            ListingCaseAudits listing,
            AllocatingCases allocating,
            SampledCases cases,
            KnownAudits audits,
            CaseAuditViews views,
            Access access,
            Links links) {
        this.listing = listing;
        this.allocating = allocating;
        this.cases = cases;
        this.audits = audits;
        this.views = views;
        this.access = access;
        this.links = links;
    }

    /** The audits of cases that the caller may see, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listCaseAudits",
            summary = "List the audits of cases",
            description =
                    "Without what was found and without who the cases are. An auditor sees the own, and another's of the"
                            + " same case once both are submitted; a team manager sees those of the own areas once every auditor of"
                            + " the case has submitted.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Audits of cases in the order of allocation; with updatedSince those that have changed, and next is"
                            + " always there. An audit of a case is withdrawn, never removed.")
    public Page<CaseAuditItem> list(@BeanParam CaseAuditFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var cursor = filter.updatedSince();
        return cursor == null ? listing.list(filter, page) : listing.changedSince(cursor, page);
    }

    /** Gives a case to an auditor. */
    @POST
    @RolesAllowed("qa-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "allocateCaseAudit",
            summary = "Give a drawn case to an auditor",
            description =
                    "Never to somebody with a conflict (QA4), to each auditor once (QA20). A second auditor of a case is"
                            + " blind to the first. It is to be submitted within 20 working days (QA1). With the first case the"
                            + " fieldwork of the audit begins.")
    @APIResponse(
            responseCode = "201",
            description = "The audit of the case.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "The case was replaced, or the audit is over.")
    @APIResponse(responseCode = "422", description = "The auditor may not have the case (QA4, QA20).")
    public Response allocate(@Valid @NotNull AllocateCaseRequest request) {
        var drawn = cases.find(request.sampleCaseId())
                .orElseThrow(() -> ProblemException.invalid("sampleCaseId", "There is no such drawn case."));
        audits.inSight(drawn.auditId());
        var childId = drawn.childId();
        if (childId != null) {
            access.toChange(ProtectedRecord.ofChild(childId));
        }
        var caseAudit = allocating.allocate(drawn, request.auditor());
        return AreaRecords.created(links.caseAudit(caseAudit.id()), caseAudit, views.of(caseAudit));
    }
}

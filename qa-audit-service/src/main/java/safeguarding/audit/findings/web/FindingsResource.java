package safeguarding.audit.findings.web;

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
import safeguarding.audit.findings.FollowingFindings;
import safeguarding.audit.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The findings of all audits. */
@Path("/v1/audit-findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private final FollowingFindings following;
    private final FindingViews views;
    private final AreaRecords records;
    private final ReadingFindings reading;
    private final Links links;

    FindingsResource(
            FollowingFindings following,
            FindingViews views,
            AreaRecords records,
            ReadingFindings reading,
            Links links) {
        this.following = following;
        this.views = views;
        this.records = records;
        this.reading = reading;
        this.links = links;
    }

    /** The findings, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAuditFindings",
            summary = "List the findings of audits",
            description =
                    "Strengths and areas for improvement at team, area and theme, with the training that answers them.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Findings in the order in which they were recorded; with updatedSince those that have changed,"
                            + " and next is always there. A finding is withdrawn, never removed.")
    public Page<FindingView> list(@BeanParam FindingFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(views.kind(), filter.on(records.list(views.kind())), page, views::of)
                : records.changedSince(views.kind(), cursor, page, views::of);
    }

    /** Records a finding. */
    @POST
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordAuditFinding",
            summary = "Record what an audit found",
            description =
                    "An area for improvement states what will close it. One with a grade below good, of a theme with a"
                            + " domain of practice (J1), is told to workforce-service as theme-graded-weak.")
    @APIResponse(
            responseCode = "201",
            description = "The finding.",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "422", description = "The grade is not given in its scale today (F3).")
    public Response record(@Valid @NotNull RecordFindingRequest request) {
        var audit = reading.audit(request.auditId());
        var made = following.record(audit, reading.place(audit, request.place()), reading.details(request.details()));
        return AreaRecords.created(links.auditFinding(made.id()), made, views.of(made));
    }
}

package safeguarding.audit.tools.web;

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
import safeguarding.audit.links.Links;
import safeguarding.audit.tools.MakingTools;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.audit.tools.ToolVersions;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The audit tools, version by version. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditToolsResource {

    private final ToolVersions versions;
    private final MakingTools making;
    private final AreaRecords records;
    private final Links links;

    AuditToolsResource(ToolVersions versions, MakingTools making, AreaRecords records, Links links) {
        this.versions = versions;
        this.making = making;
        this.records = records;
        this.links = links;
    }

    /** The versions of all tools, page by page. */
    @GET
    @Path("/audit-tools")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAuditTools",
            summary = "List the audit tools",
            description = "Each version of each tool, without what it asks. Tools for plans, supervision, core groups,"
                    + " partners, family support, neglect and care plans come with the service.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Versions in the order in which they were made; with updatedSince those that have changed, and"
                            + " next is always there. A version is withdrawn, never removed.")
    public Page<AuditToolItem> list(@BeanParam AuditToolFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var kind = AuditToolVersionResource.kind(versions);
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(kind, filter.on(records.list(kind)), page, this::item)
                : records.changedSince(kind, cursor, page, this::item);
    }

    private AuditToolItem item(ToolVersion version) {
        return AuditToolItem.of(version, links);
    }

    /** Begins a tool. */
    @POST
    @Path("/audit-tools")
    @RolesAllowed("qa-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "beginAuditTool",
            summary = "Begin an audit tool",
            description =
                    "Its first version, a draft. Codes stand once, a choice has options, what is not scored has no"
                            + " weight, and each grade of the scale is described.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    @APIResponse(responseCode = "409", description = "There is a tool with this code.")
    public Response begin(@Valid @NotNull BeginAuditToolRequest request) {
        return created(making.begin(request.tool(), request.content().read()));
    }

    /** Takes in a tool that was given out. */
    @POST
    @Path("/audit-tool-imports")
    @RolesAllowed("qa-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "importAuditTool",
            summary = "Take in an audit tool that was given out",
            description =
                    "As a draft: the first version of a new tool, or a further one of the tool with this code. What is"
                            + " wrong is said field by field.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    @APIResponse(responseCode = "409", description = "The tool with this code is made for cases of another kind here.")
    public Response take(@Valid @NotNull AuditToolDocument document) {
        if (!document.format().equals(AuditToolDocument.FORMAT)) {
            throw ProblemException.invalid("format", "This form is read: " + AuditToolDocument.FORMAT + ".");
        }
        return created(making.take(document.tool(), document.content().read()));
    }

    private Response created(ToolVersion version) {
        return AreaRecords.created(
                links.auditToolVersion(version.toolId(), version.number()),
                version,
                AuditToolVersionView.of(version, links));
    }
}

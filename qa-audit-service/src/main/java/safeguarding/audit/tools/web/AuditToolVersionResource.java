package safeguarding.audit.tools.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.tools.MakingTools;
import safeguarding.audit.tools.ToolContent;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.audit.tools.ToolVersions;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;

/** The versions of one audit tool. */
@Path("/v1/audit-tools/{toolId}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class AuditToolVersionResource {

    private static final String TYPE = "audit-tool-version";

    private final ToolVersions versions;
    private final MakingTools making;
    private final AreaRecords records;
    private final Links links;

    AuditToolVersionResource(ToolVersions versions, MakingTools making, AreaRecords records, Links links) {
        this.versions = versions;
        this.making = making;
        this.records = records;
        this.links = links;
    }

    /** A further version. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("qa-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "draftAuditToolVersion",
            summary = "Draft a further version of an audit tool",
            description =
                    "A copy of a version that is there, or other content; under the same checks as the first one.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    public Response draft(@PathParam("toolId") UUID toolId, @Valid @NotNull DraftAuditToolVersionRequest request) {
        var first = versions.find(toolId, 1).orElseThrow(() -> AreaRecords.none(TYPE));
        var version = making.draft(first, content(toolId, request));
        return AreaRecords.created(
                links.auditToolVersion(toolId, version.number()), version, AuditToolVersionView.of(version, links));
    }

    private ToolContent content(UUID toolId, DraftAuditToolVersionRequest request) {
        var number = request.copyOf();
        var content = request.content();
        if ((number == null) == (content == null)) {
            throw ProblemException.invalid("content", "Give what it asks, or which version it copies.");
        }
        if (content != null) {
            return content.read();
        }
        return versions.find(toolId, number == null ? 0 : number)
                .map(ToolVersion::content)
                .orElseThrow(() -> ProblemException.invalid("copyOf", "There is no such version."));
    }

    /** A version. */
    @GET
    @Path("/{number}")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditToolVersion",
            summary = "Read a version of an audit tool",
            description = "With all it asks. A version that was published never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    public Response get(
            @PathParam("toolId") UUID toolId,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(versions);
        var version = records.toRead(kind, versions.find(toolId, number));
        return records.answer(kind, version, null, ifNoneMatch, each -> AuditToolVersionView.of(each, links));
    }

    /** A version as it travels. */
    @GET
    @Path("/{number}/export")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager"})
    @Transactional
    @Operation(
            operationId = "exportAuditToolVersion",
            summary = "Give out a version of an audit tool",
            description = "As another installation takes it in.")
    @APIResponse(responseCode = "200", description = "The tool as it travels.")
    public AuditToolDocument export(@PathParam("toolId") UUID toolId, @PathParam("number") int number) {
        return AuditToolDocument.of(records.toRead(kind(versions), versions.find(toolId, number)));
    }

    /** What the draft asks now. */
    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "replaceAuditToolVersion",
            summary = "Write down what a draft asks",
            description = "The whole of it, under the same checks as at first.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it stands.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    @APIResponse(responseCode = "409", description = "The version was published: it never changes.")
    public Response replace(
            @PathParam("toolId") UUID toolId,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceAuditToolVersionRequest request) {
        return changed(making.change(
                toChange(toolId, number, ifMatch), request.content().read()));
    }

    /** Audits may begin with it. */
    @POST
    @Path("/{number}/publications")
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "publishAuditToolVersion",
            summary = "Publish a version of an audit tool",
            description = "Audits may begin with it. It never changes again.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it stands.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft.")
    public Response publish(
            @PathParam("toolId") UUID toolId,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(making.publish(toChange(toolId, number, ifMatch)));
    }

    /** No audit begins with it any more. */
    @POST
    @Path("/{number}/withdrawals")
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "withdrawAuditToolVersion",
            summary = "Withdraw a version of an audit tool",
            description = "No audit begins with it any more; those that did keep it.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it stands.",
            content = @Content(schema = @Schema(implementation = AuditToolVersionView.class)))
    @APIResponse(responseCode = "409", description = "It is not published.")
    public Response withdraw(
            @PathParam("toolId") UUID toolId,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(making.withdraw(toChange(toolId, number, ifMatch)));
    }

    private ToolVersion toChange(UUID toolId, int number, @Nullable String ifMatch) {
        return records.toChange(kind(versions), versions.find(toolId, number), ifMatch);
    }

    private Response changed(ToolVersion version) {
        return AreaRecords.changed(version, AuditToolVersionView.of(version, links));
    }

    static AreaRecordKind<ToolVersion> kind(ToolVersions versions) {
        return AreaRecordKind.ofTheCouncil(
                "listAuditTools", TYPE, "audit_tool_version", ToolVersion.class, versions::all);
    }
}

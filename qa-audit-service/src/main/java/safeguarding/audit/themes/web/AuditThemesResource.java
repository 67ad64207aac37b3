package safeguarding.audit.themes.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.themes.AuditTheme;
import safeguarding.audit.themes.AuditThemes;
import safeguarding.audit.themes.Priority;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The themes of audits. */
@Path("/v1/audit-themes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditThemesResource {

    private final AuditThemes themes;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    AuditThemesResource(AuditThemes themes, AreaRecords records, Links links, Clock clock) {
        this.themes = themes;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The themes, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAuditThemes",
            summary = "List the themes of audits",
            description = "With where each comes from, its priority and its domain of practice.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Themes in the order in which they were registered; with updatedSince those that have changed,"
                            + " and next is always there. A theme is retired, never removed.")
    public Page<AuditThemeView> list(
            @Parameter(description = "How urgent it is.", schema = @Schema(enumeration = {"high", "medium", "low"}))
                    @QueryParam("priority")
                    @Nullable
                    String priority,
            @Parameter(description = "true: those that were retired; false: those that are audited.")
                    @QueryParam("retired")
                    @Nullable
                    Boolean retired,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = AuditThemeResource.kind(themes);
        if (updatedSince == null) {
            var read = Codes.readOrNull("priority", priority, Priority.class);
            var query = records.list(kind)
                    .whereGiven("r.priority = :priority", "priority", read == null ? null : read.name())
                    .whereGiven("(r.retired_on is not null) = :retired", "retired", retired);
            return records.page(kind, query, page, this::shown);
        }
        if (priority != null || retired != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** Registers a theme. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerAuditTheme",
            summary = "Register a theme of audits",
            description = "With why it is audited: an inspection, a case review, feedback, a figure, a request.")
    @APIResponse(
            responseCode = "201",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = AuditThemeView.class)))
    @APIResponse(responseCode = "409", description = "There is a theme with this code.")
    public Response register(@Valid @NotNull RegisterAuditThemeRequest request) {
        themes.withCode(request.code()).ifPresent(known -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "There is a theme with this code: " + links.auditTheme(known.id()));
        });
        var theme = themes.save(
                AuditTheme.register(request.code(), request.details().details(), CivilTime.today(clock)));
        return AreaRecords.created(links.auditTheme(theme.id()), theme, shown(theme));
    }

    private AuditThemeView shown(AuditTheme theme) {
        return AuditThemeView.of(theme, links);
    }
}

package safeguarding.audit.themes.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.themes.AuditTheme;
import safeguarding.audit.themes.AuditThemes;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** One theme of audits. */
@Path("/v1/audit-themes/{themeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditThemeResource {

    private final AuditThemes themes;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    AuditThemeResource(AuditThemes themes, AreaRecords records, Links links, Clock clock) {
        this.themes = themes;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The theme. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditTheme",
            summary = "Read a theme of audits",
            description = "With where it comes from, its priority and its domain of practice.")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = AuditThemeView.class)))
    public Response get(
            @PathParam("themeId") UUID themeId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(themes);
        return records.answer(kind, records.toRead(kind, themes.find(themeId)), knownOn, ifNoneMatch, this::shown);
    }

    /** Replaces what is written about the theme. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceAuditTheme",
            summary = "Write down a theme of audits as of now",
            description = "The whole of it: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "The theme as it stands.",
            content = @Content(schema = @Schema(implementation = AuditThemeView.class)))
    @APIResponse(responseCode = "409", description = "The theme was retired.")
    public Response replace(
            @PathParam("themeId") UUID themeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceAuditThemeRequest request) {
        var theme = records.toChange(kind(themes), themes.find(themeId), ifMatch);
        theme.change(request.details().details(), CivilTime.today(clock));
        return AreaRecords.changed(themes.save(theme), shown(theme));
    }

    /** Retires the theme. */
    @POST
    @Path("/retirements")
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "retireAuditTheme",
            summary = "Plan no more audits of a theme",
            description = "Audits that are planned stay. It is not taken back: a theme that comes back is a new one.")
    @APIResponse(
            responseCode = "200",
            description = "The theme as it stands.",
            content = @Content(schema = @Schema(implementation = AuditThemeView.class)))
    @APIResponse(responseCode = "409", description = "The theme was retired before.")
    public Response retire(
            @PathParam("themeId") UUID themeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RetireAuditThemeRequest request) {
        var theme = records.toChange(kind(themes), themes.find(themeId), ifMatch);
        theme.retire(request.reason(), CivilTime.today(clock));
        return AreaRecords.changed(themes.save(theme), shown(theme));
    }

    private AuditThemeView shown(AuditTheme theme) {
        return AuditThemeView.of(theme, links);
    }

    static AreaRecordKind<AuditTheme> kind(AuditThemes themes) {
        return AreaRecordKind.ofTheCouncil(
                "listAuditThemes", "audit-theme", "audit_theme", AuditTheme.class, themes::all);
    }
}

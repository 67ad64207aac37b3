package safeguarding.audit.programmes.web;

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
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditProgramme;
import safeguarding.audit.programmes.Programmes;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** The programme of one year. */
@Path("/v1/audit-programmes/{programmeId}")
@Produces(MediaType.APPLICATION_JSON)
public class AuditProgrammeResource {

    private final Programmes programmes;
    private final AreaRecords records;
    private final CurrentCaller caller;
    private final Links links;
    private final Clock clock;

    AuditProgrammeResource(Programmes programmes, AreaRecords records, CurrentCaller caller, Links links, Clock clock) {
        this.programmes = programmes;
        this.records = records;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    /** The programme. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditProgramme",
            summary = "Read the programme of a year",
            description = "What the year is for, and whether it was agreed. Its audits are a list of their own.")
    @APIResponse(
            responseCode = "200",
            description = "The programme.",
            content = @Content(schema = @Schema(implementation = AuditProgrammeView.class)))
    public Response get(
            @PathParam("programmeId") UUID programmeId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(programmes);
        var programme = records.toRead(kind, programmes.find(programmeId));
        return records.answer(kind, programme, null, ifNoneMatch, each -> AuditProgrammeView.of(each, links));
    }

    /** Replaces what is said of the programme. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceAuditProgramme",
            summary = "Write down what a programme is for",
            description = "The whole of it: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it stands.",
            content = @Content(schema = @Schema(implementation = AuditProgrammeView.class)))
    public Response replace(
            @PathParam("programmeId") UUID programmeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceAuditProgrammeRequest request) {
        var programme = records.toChange(kind(programmes), programmes.find(programmeId), ifMatch);
        programme.change(request.title(), request.purpose(), CivilTime.today(clock));
        return changed(programmes.save(programme));
    }

    /** Agrees the programme. */
    @POST
    @Path("/agreements")
    @RolesAllowed("head-of-safeguarding")
    @Transactional
    @Operation(
            operationId = "agreeAuditProgramme",
            summary = "Agree the programme of a year",
            description =
                    "By the head of safeguarding. Audits can still be added, planned otherwise and cancelled, each"
                            + " with its own event.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it stands.",
            content = @Content(schema = @Schema(implementation = AuditProgrammeView.class)))
    @APIResponse(responseCode = "409", description = "It was agreed before.")
    public Response agree(
            @PathParam("programmeId") UUID programmeId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var programme = records.toChange(kind(programmes), programmes.find(programmeId), ifMatch);
        var by = caller.caller();
        programme.agree(Objects.requireNonNullElse(by.staffId(), by.subject()), CivilTime.today(clock));
        return changed(programmes.save(programme));
    }

    private Response changed(AuditProgramme programme) {
        return AreaRecords.changed(programme, AuditProgrammeView.of(programme, links));
    }

    static AreaRecordKind<AuditProgramme> kind(Programmes programmes) {
        return AreaRecordKind.ofTheCouncil(
                "listAuditProgrammes", "audit-programme", "audit_programme", AuditProgramme.class, programmes::all);
    }
}

package safeguarding.audit.programmes.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.KnownOfficers;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.Programmes;
import safeguarding.audit.programmes.Workload;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** How far a programme has come. */
@Path("/v1/audit-programmes/{programmeId}/progress")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeProgressResource {

    private final Programmes programmes;
    private final Audits audits;
    private final KnownOfficers officers;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    ProgrammeProgressResource(
            Programmes programmes,
            Audits audits,
            KnownOfficers officers,
            AreaRecords records,
            Links links,
            Clock clock) {
        this.programmes = programmes;
        this.audits = audits;
        this.officers = officers;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The progress of a programme, today. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "getAuditProgrammeProgress",
            summary = "Read how far a programme has come",
            description =
                    "How many audits stand where, which are overdue, and for each month the hours that the planned"
                            + " audits take against those that the officers have.")
    @APIResponse(responseCode = "200", description = "The progress, today.")
    public ProgrammeProgressView get(@PathParam("programmeId") UUID programmeId) {
        var programme = records.toRead(AuditProgrammeResource.kind(programmes), programmes.find(programmeId));
        var planned = audits.ofProgramme(programme.id());
        return ProgrammeProgressView.of(
                CivilTime.today(clock),
                planned,
                Workload.of(programme.year(), planned, officers.everybody()),
                links.auditProgramme(programme.id()),
                links);
    }
}

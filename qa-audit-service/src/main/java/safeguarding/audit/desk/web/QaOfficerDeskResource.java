package safeguarding.audit.desk.web;

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
import safeguarding.audit.desk.DeskLines;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.KnownOfficer;
import safeguarding.audit.neighbours.KnownOfficers;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** The desk of a quality assurance officer. */
@Path("/v1/qa-officers/{officerId}/desk")
@Produces(MediaType.APPLICATION_JSON)
public class QaOfficerDeskResource {

    private final KnownOfficers officers;
    private final DeskLines lines;
    private final CurrentCaller caller;
    private final Links links;
    private final Clock clock;

    QaOfficerDeskResource(KnownOfficers officers, DeskLines lines, CurrentCaller caller, Links links, Clock clock) {
        this.officers = officers;
        this.lines = lines;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    /** The desk, today. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "getQaOfficerDesk",
            summary = "Read what a quality assurance officer has to do",
            description =
                    "Cases to audit, audits that the officer leads, children at risk of whom the officer told: what is due"
                            + " first comes first. An officer reads the own desk only; another's is not there.")
    @APIResponse(responseCode = "200", description = "The desk, today.")
    public QaDeskView get(@PathParam("officerId") UUID officerId) {
        var officer = officers.everybody().stream()
                .filter(each -> each.officerId().equals(officerId))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow(() -> AreaRecords.none("qa-officer"));
        return QaDeskView.of(lines.of(officer.staffId()), CivilTime.today(clock), links);
    }

    private boolean isOpen(KnownOfficer officer) {
        return caller.caller().hasRole("qa-manager")
                || caller.caller().hasRole("head-of-safeguarding")
                || officer.staffId().equals(caller.caller().staffId());
    }
}

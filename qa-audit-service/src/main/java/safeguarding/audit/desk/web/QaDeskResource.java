package safeguarding.audit.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.desk.DeskLine;
import safeguarding.audit.desk.DeskLines;
import safeguarding.audit.links.Links;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** The desk of the manager of quality assurance. */
@Path("/v1/qa-desk")
@Produces(MediaType.APPLICATION_JSON)
public class QaDeskResource {

    private final DeskLines lines;
    private final CurrentCaller caller;
    private final AreaRecords areas;
    private final Links links;
    private final Clock clock;

    QaDeskResource(DeskLines lines, CurrentCaller caller, AreaRecords areas, Links links, Clock clock) {
        this.lines = lines;
        this.caller = caller;
        this.areas = areas;
        this.links = links;
        this.clock = clock;
    }

    /** The desk, today. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getQaDesk",
            summary = "Read what the manager of quality assurance has to see to",
            description =
                    "Concerns, cases to be given out, audited and moderated, audits to be reported, actions, evidence to be"
                            + " judged, recommendations, agreements to be reviewed: what is due first comes first. The head of"
                            + " safeguarding sees concerns that were escalated.")
    @APIResponse(responseCode = "200", description = "The desk, today.")
    public QaDeskView get() {
        var everyConcern = caller.caller().hasRole("qa-manager");
        var seen = lines.ofTheManager(everyConcern).stream()
                .filter(this::isInSight)
                .toList();
        return QaDeskView.of(seen, CivilTime.today(clock), links);
    }

    private boolean isInSight(DeskLine line) {
        var area = line.area();
        return areas.isInSight(area == null ? List.of() : List.of(area));
    }
}

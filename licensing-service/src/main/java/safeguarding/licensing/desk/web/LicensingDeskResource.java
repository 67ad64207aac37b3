package safeguarding.licensing.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.desk.Desk;
import safeguarding.licensing.desk.DeskLine;
import safeguarding.licensing.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** The desk of the licensing team. */
@Path("/v1/licensing-desk")
@Produces(MediaType.APPLICATION_JSON)
public class LicensingDeskResource {

    private final Desk desk;
    private final Access access;
    private final AreaRecords areas;
    private final Links links;
    private final Clock clock;

    LicensingDeskResource(Desk desk, Access access, AreaRecords areas, Links links, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.areas = areas;
        this.links = links;
        this.clock = clock;
    }

    /** The desk, today. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getLicensingDesk",
            summary = "Read what the licensing team has to see to",
            description =
                    "Applications to decide (LC1), those that wait for others (LC4), those that went back (LC3), licences"
                            + " that end within thirty days and are not followed yet (LC2), and suspended ones: what is due first comes"
                            + " first.")
    @APIResponse(responseCode = "200", description = "The desk, today.")
    public LicensingDeskView get() {
        var today = CivilTime.today(clock);
        var lines = desk.on(today, access.toList("l.child_id")).stream()
                .filter(this::isInSight)
                .toList();
        access.shown(lines.stream()
                .flatMap(line -> Stream.ofNullable(line.childId()))
                .collect(Collectors.toSet()));
        return LicensingDeskView.of(lines, today, links);
    }

    private boolean isInSight(DeskLine line) {
        var area = line.area();
        return line.childId() != null || areas.isInSight(area == null ? List.of() : List.of(area));
    }
}

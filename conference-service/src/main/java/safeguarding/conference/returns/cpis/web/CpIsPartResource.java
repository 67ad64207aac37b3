package safeguarding.conference.returns.cpis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.returns.cpis.PlanStatuses;
import safeguarding.platform.access.Access;
import safeguarding.platform.cpis.CpIsPart;
import safeguarding.platform.cpis.CpIsSettings;
import safeguarding.platform.cpis.web.CpIsPartView;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** This service's part of the council's upload to CP-IS. */
@Path("/v1/returns/cp-is")
@Produces(MediaType.APPLICATION_JSON)
public class CpIsPartResource {

    /** K2: plans that ended in the last twelve months still show. */
    private static final int MONTHS_SHOWN = 12;

    private final CpIsSettings cpIs;
    private final PlanStatuses plans;
    private final Access access;
    private final SafeguardingSettings settings;
    private final Clock clock;

    CpIsPartResource(PlanStatuses plans, Access access, SafeguardingSettings settings, CpIsSettings cpIs, Clock clock) {
        this.cpIs = cpIs;
        this.plans = plans;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** The part as it is now. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "getCpIsPart",
            summary = "See this service's part of the upload to CP-IS",
            description =
                    "Plan status per NHS number: open plans and those that ended in the last twelve months, plans of"
                            + " expected children under the mother's number, no plan content. Restricted and sensitive"
                            + " records are held out and listed. CP-IS takes whole files: this part is no upload by"
                            + " itself; total and digest say whether all of it stands in the file that is put together.")
    @APIResponse(responseCode = "200", description = "The part.")
    public CpIsPartView get() {
        access.toReturn();
        var part = CpIsPart.of(plans.endedAfter(CivilTime.today(clock).minusMonths(MONTHS_SHOWN)));
        access.shown(children(part).collect(Collectors.toSet()));
        return CpIsPartView.of("conference", part, settings.childIdentity().councilCode(), cpIs, clock.instant());
    }

    private static Stream<UUID> children(CpIsPart part) {
        return Stream.concat(
                part.rows().stream().map(CpIsPart.Row::childId),
                part.heldOut().stream().map(CpIsPart.HeldOut::childId));
    }
}

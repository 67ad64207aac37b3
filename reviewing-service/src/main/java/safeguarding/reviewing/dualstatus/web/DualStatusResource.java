package safeguarding.reviewing.dualstatus.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.dualstatus.DualStatus;
import safeguarding.reviewing.dualstatus.DualStatuses;

/** One child with a protection plan who is looked after. */
@Path("/v1/dual-statuses/{dualStatusId}")
@Produces(MediaType.APPLICATION_JSON)
public class DualStatusResource {

    private final DualStatuses statuses;
    private final KnownFacts facts;
    private final DualStatusViews views;
    private final Access access;
    private final Clock clock;

    DualStatusResource(DualStatuses statuses, KnownFacts facts, DualStatusViews views, Access access, Clock clock) {
        this.statuses = statuses;
        this.facts = facts;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** How it stands, or stood on a day and was known on another. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getDualStatus",
            summary = "Read that a child with a protection plan is looked after",
            description = "With the next child protection review and the next looked-after review beside each other,"
                    + " and how they go together (B3.7). Also when it has ended, or turned out never to have been."
                    + " asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "How it stands.")
    public DualStatusView get(@PathParam("dualStatusId") UUID dualStatusId, @BeanParam OnADay day) {
        var status = statuses.find(dualStatusId).orElseThrow(DualStatusResource::unknown);
        access.toRead(new ProtectedRecord("dual-status", status.id(), Set.of(status.childId())));
        var asAt = day.state(clock);
        return onTheDay(status, day)
                .filter(known -> !known.days().beganOn().isAfter(asAt))
                .map(known -> views.of(known, asAt, ReviewKnowledge.of(day, clock)))
                .orElseThrow(DualStatusResource::unknown);
    }

    private Optional<DualStatus> onTheDay(DualStatus status, OnADay day) {
        return day.knownOn() == null
                ? Optional.of(status)
                : facts.find(DualStatus.class, status.id(), day.knowledge(clock));
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such dual-status for this caller.");
    }
}

package safeguarding.reviewing.court.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.court.CourtLine;

/** Care proceedings beside the review clock. */
@Path("/v1/court-proceedings/{proceedingsId}")
@Produces(MediaType.APPLICATION_JSON)
public class CourtLineResource {

    private final KnownLines known;
    private final SeenChildren seen;
    private final CourtLineViews views;
    private final Access access;
    private final Clock clock;

    CourtLineResource(KnownLines known, SeenChildren seen, CourtLineViews views, Access access, Clock clock) {
        this.known = known;
        this.seen = seen;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** The proceedings, as they stand or stood on a day and were known on another. */
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
            operationId = "getReviewingCourtProceedings",
            summary = "Read care proceedings beside the review clock",
            description =
                    "As conference-service tells of them, which keeps the record, with the 26 weeks (C4.1, C4.2) as"
                            + " its deadlines tell. Also when they have ended or were withdrawn there. asAt gives the state of"
                            + " a day, knownOn what was recorded by the end of a day. 404 where none of the children is known"
                            + " here and in the caller's sight.")
    @APIResponse(responseCode = "200", description = "The proceedings.")
    public CourtLineView get(@PathParam("proceedingsId") UUID proceedingsId, @BeanParam OnADay day) {
        var line = known.find(proceedingsId).orElseThrow(CourtLineResource::unknown);
        var shown = access.toRead(new ProtectedRecord("court-proceedings", line.id(), seen.of(line)));
        var then = onTheDay(line, day).orElseThrow(CourtLineResource::unknown);
        return views.of(List.of(then), Map.of(line.id(), shown), day.state(clock), day.knownOn())
                .getFirst();
    }

    private Optional<CourtLine> onTheDay(CourtLine line, OnADay day) {
        return day.knownOn() == null ? Optional.of(line) : known.find(line.id(), day.knowledge(clock));
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such court-proceedings for this caller.");
    }
}

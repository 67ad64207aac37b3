package safeguarding.conference.chairs.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.chairs.Chairs;
import safeguarding.conference.neighbours.ChairWorkloads;
import safeguarding.conference.neighbours.PapersLate;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** How much one chair has to do. */
@Path("/v1/chairs/{chairId}/workload")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair", "head-of-safeguarding"})
public class WorkloadResource {

    private final Chairs chairs;
    private final ChairWorkloads workloads;
    private final PapersLate papers;
    private final Clock clock;

    WorkloadResource(Chairs chairs, ChairWorkloads workloads, PapersLate papers, Clock clock) {
        this.chairs = chairs;
        this.workloads = workloads;
        this.papers = papers;
        this.clock = clock;
    }

    /** How much the chair has to do. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChairWorkload",
            summary = "Read how much a chair has to do",
            description =
                    "Conferences by month, those that wait, children on plans, letters and records that are late, and continuity: how often the chair of a"
                            + " review was the chair of the conference before it (B2.5). Numbers only, of all children.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = WorkloadView.class)))
    public WorkloadView read(
            @PathParam("chairId") UUID chairId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(
                            description =
                                    "For the letters and records that are late: what was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        var chair = chairs.find(chairId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such chair."));
        var day = asAt == null ? CivilTime.today(clock) : asAt;
        var known = KnownOn.of(knownOn == null ? CivilTime.today(clock) : knownOn, clock)
                .day();
        return WorkloadView.of(chair, day, workloads.of(chairId, day), papers.of(chairId, day, known), known);
    }
}

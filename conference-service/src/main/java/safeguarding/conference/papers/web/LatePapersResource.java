package safeguarding.conference.papers.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.conference.neighbours.ChairRegister;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The letters and records of a chair's conferences that are late. */
@Path("/v1/chairs/{chairId}/late-papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair", "head-of-safeguarding"})
public class LatePapersResource {

    private final ListingLatePapers listing;
    private final ChairRegister chairs;
    private final Access access;
    private final Clock clock;

    LatePapersResource(ListingLatePapers listing, ChairRegister chairs, Access access, Clock clock) {
        this.listing = listing;
        this.chairs = chairs;
        this.access = access;
        this.clock = clock;
    }

    /** What is late, the longest first. */
    @GET
    @Transactional
    @Operation(
            operationId = "listLatePapers",
            summary = "List the late letters and records of a chair's conferences",
            description =
                    "The conferences that the chair's workload counts as lateLetters and lateRecords (B2.11): each once while its letters about the decision are late, and once while its full record is. Of the children the caller sees those whom policy shows; a conference of nobody else is counted there and not listed here.")
    @APIResponse(
            responseCode = "200",
            description = "What is late, the longest late first.",
            content = @Content(schema = @Schema(implementation = LatePaperPage.class)))
    public LatePaperPage list(
            @PathParam("chairId") UUID chairId,
            @Parameter(description = "Day at whose end it is late; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day counts; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @BeanParam PageRequest page) {
        if (!chairs.knows(chairId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such chair.");
        }
        var today = CivilTime.today(clock);
        var day = asAt == null ? today : asAt;
        var known = KnownOn.of(knownOn == null ? today : knownOn, clock);
        var late = listing.list(chairId, day, known, access, page);
        return new LatePaperPage(chairId, day, known.day(), late.items(), late.next());
    }
}

package safeguarding.conference.convening.web;

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
import safeguarding.conference.convening.DaysAsked;
import safeguarding.conference.neighbours.ChairRegister;
import safeguarding.platform.access.Access;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The diary of one chair. */
@Path("/v1/chairs/{chairId}/diary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair", "head-of-safeguarding"})
public class ChairDiaryResource {

    private static final int USUAL_DAYS = 27;

    private final ReadingDiary diary;
    private final ChairRegister chairs;
    private final Access access;
    private final Clock clock;

    ChairDiaryResource(ReadingDiary diary, ChairRegister chairs, Access access, Clock clock) {
        this.diary = diary;
        this.chairs = chairs;
        this.access = access;
        this.clock = clock;
    }

    /** What the chair is booked for. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChairDiary",
            summary = "Read what a chair is booked for",
            description =
                    "Every booked conference of the chair that lies between two civil dates (Europe/London). A time whose"
                            + " children the caller may not see is told without its conference: the chair is not free.")
    @APIResponse(
            responseCode = "200",
            description = "The bookings.",
            content = @Content(schema = @Schema(implementation = DiaryView.class)))
    public DiaryView read(
            @PathParam("chairId") UUID chairId,
            @Parameter(description = "First day; today when absent.") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "Last day, at most 92 days from the first; four weeks when absent.")
                    @QueryParam("until")
                    @Nullable
                    LocalDate until) {
        if (!chairs.knows(chairId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such chair.");
        }
        var first = from == null ? CivilTime.today(clock) : from;
        var days = new DaysAsked(first, until == null ? first.plusDays(USUAL_DAYS) : until);
        return new DiaryView(chairId, diary.of(chairId, days, access));
    }
}

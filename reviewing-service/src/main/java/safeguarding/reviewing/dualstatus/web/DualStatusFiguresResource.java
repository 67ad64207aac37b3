package safeguarding.reviewing.dualstatus.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.dualstatus.DualStatusFigures;

/** How many children with a protection plan are looked after. */
@Path("/v1/dual-status-figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro", "qa-manager"})
public class DualStatusFiguresResource {

    private final DualStatusFigures figures;
    private final Clock clock;

    DualStatusFiguresResource(DualStatusFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** How many there are on a day. */
    @GET
    @Transactional
    @Operation(
            operationId = "getDualStatusFigures",
            summary = "Read how many children with a protection plan are looked after",
            description =
                    "Numbers only (B3.7), of all children, restricted ones among them, and by area. What began and"
                            + " ended is counted from 1 April. asAt gives the state of a day, knownOn what was recorded by the"
                            + " end of a day.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public DualStatusFiguresView count(@BeanParam OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock).day();
        var since = firstOfReturnYear(asAt);
        return DualStatusFiguresView.of(asAt, known, since, figures.on(asAt, since, day.knownOn()));
    }

    private static LocalDate firstOfReturnYear(LocalDate day) {
        var year = day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(year, Month.APRIL, 1);
    }
}

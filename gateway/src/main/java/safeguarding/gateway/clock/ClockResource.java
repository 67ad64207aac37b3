package safeguarding.gateway.clock;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import safeguarding.platform.time.MovableClock;

/** Shows and moves the one clock of all processes. Exists in local runs and tests only; anywhere else it is not found. */
@Path("/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "safeguarding.clock.movable", stringValue = "false", disableIfMissing = true)
public class ClockResource {

    private final MovableClock clock;

    ClockResource(MovableClock clock) {
        this.clock = clock;
    }

    /** What the clock shows. */
    @GET
    @RolesAllowed("operator")
    @Operation(hidden = true)
    public ClockView show() {
        return ClockView.of(clock);
    }

    /** Moves the clock forward; earlier than what it shows answers 409. */
    @PUT
    @RolesAllowed("operator")
    @Operation(hidden = true)
    public ClockView move(@Valid @NotNull MoveClockRequest request) {
        clock.moveTo(request.now());
        return ClockView.of(clock);
    }
}

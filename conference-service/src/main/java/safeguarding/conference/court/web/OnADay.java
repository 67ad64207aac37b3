package safeguarding.conference.court.web;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.time.CivilTime;

/**
 * The day whose state, and the day whose knowledge is asked for.
 *
 * @param asAt civil date; null: today
 * @param knownOn civil date; null: today
 */
public record OnADay(
        @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
        LocalDate asAt,

        @Parameter(description = "What was recorded by the end of this day; today when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn) {

    /** Whether the present state is asked for. */
    boolean now() {
        return asAt == null && knownOn == null;
    }

    LocalDate state(Clock clock) {
        var today = CivilTime.today(clock);
        return AsAt.of(asAt == null ? today : asAt, clock).day();
    }

    KnownOn knowledge(Clock clock) {
        return knownOn == null ? KnownOn.today(clock) : KnownOn.of(knownOn, clock);
    }
}

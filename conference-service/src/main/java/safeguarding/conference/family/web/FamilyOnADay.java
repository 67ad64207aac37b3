package safeguarding.conference.family.web;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.time.CivilTime;

/**
 * On which day a family is looked at; nothing given: as it is written now, what has ended as well.
 *
 * @param asAt civil date on which it held
 * @param knownOn civil date by whose end it was recorded
 */
public record FamilyOnADay(
        @Parameter(description = "Only what held on this day; what has ended as well when absent.")
        @QueryParam("asAt")
        @Nullable
        LocalDate asAt,

        @Parameter(description = "What was recorded by the end of this day; today when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn) {

    boolean isGiven() {
        return asAt != null || knownOn != null;
    }

    /** The day on which it held, never in the future; null for what has ended as well. */
    @Nullable
    LocalDate heldOn(Clock clock) {
        return asAt == null ? null : AsAt.of(asAt, clock).day();
    }

    /** The day by whose end it was recorded, never in the future. */
    LocalDate recordedBy(Clock clock) {
        return knownOn == null
                ? CivilTime.today(clock)
                : KnownOn.of(knownOn, clock).day();
    }
}

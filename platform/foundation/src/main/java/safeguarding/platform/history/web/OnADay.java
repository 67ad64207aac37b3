package safeguarding.platform.history.web;

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
 * @param knownOn civil date; null: what is known now
 */
public record OnADay(
        @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
        LocalDate asAt,

        @Parameter(description = "What was recorded by the end of this day; today when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn) {

    /** Whether the present state is asked for. */
    public boolean now() {
        return asAt == null && knownOn == null;
    }

    /**
     * The day whose state is asked for.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code invalid-request} when it lies in the future
     */
    public LocalDate state(Clock clock) {
        var today = CivilTime.today(clock);
        return AsAt.of(asAt == null ? today : asAt, clock).day();
    }

    /** The day whose knowledge is asked for, today when none is; refuses as {@link #state} does. */
    public KnownOn knowledge(Clock clock) {
        return knownOn == null ? KnownOn.today(clock) : KnownOn.of(knownOn, clock);
    }

    /** The same; null when what is known now is asked for, which the tables themselves hold. */
    public @Nullable KnownOn earlierKnowledge(Clock clock) {
        return knownOn == null ? null : KnownOn.of(knownOn, clock);
    }

    /**
     * Whether a day that the answer rests on has not ended, so that it may still change. Where no knowledge is asked for it
     * rests on what is known today: what is recorded late about a past day changes it too.
     */
    public boolean provisional(Clock clock) {
        var today = CivilTime.today(clock);
        return state(clock).equals(today) || knownOn == null || knownOn.equals(today);
    }
}

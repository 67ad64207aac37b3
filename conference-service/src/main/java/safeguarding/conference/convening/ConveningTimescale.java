package safeguarding.conference.convening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Verdict;

/**
 * B1.3, B1.5, B1.6, B1.7: a conference is booked within its limit, or beyond it with a recorded cause. It speaks about
 * bookings only; what was held late is a fact.
 */
public final class ConveningTimescale {

    private ConveningTimescale() {}

    /**
     * May a conference be booked for this day?
     *
     * @param clock what says by when; null when nothing does
     * @param cause why it is booked beyond the limit; null when none is given
     */
    public static Verdict permitsBooking(@Nullable RunningClock clock, LocalDate day, @Nullable LateCause cause) {
        if (clock == null || clock.dueOn() == null || !day.isAfter(clock.dueOn())) {
            return Verdict.permitted();
        }
        if (cause != null && cause != LateCause.NOT_STATED) {
            return Verdict.permitted();
        }
        return Timescale.of(clock.rule())
                .rule()
                .refuses(
                        "The conference is due by %s. A booking for %s needs the cause of the delay in lateCause: asked-late, no-slot, inquorate or family."
                                .formatted(clock.dueOn(), day));
    }
}

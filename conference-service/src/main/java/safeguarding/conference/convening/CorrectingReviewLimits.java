package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ReviewLimits;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Corrects by when reviews were due when the conference before them took place on another day. */
@ApplicationScoped
class CorrectingReviewLimits implements ReviewLimits {

    private final Conferences conferences;
    private final ConveningClocks clocks;
    private final Lateness lateness;

    CorrectingReviewLimits(Conferences conferences, ConveningClocks clocks, WorkingDayCalendar calendar) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.lateness = new Lateness(calendar);
    }

    @Override
    public void countFrom(UUID planId, LocalDate before, LocalDate now, LocalDate today) {
        for (var review : conferences.dueFrom(planId, before)) {
            var clock = clocks.from(review, now);
            review.due(clock, late(review.holding(), clock), today);
            conferences.save(review);
        }
    }

    private @Nullable Holding late(@Nullable Holding held, RunningClock clock) {
        return held == null ? null : held.late(lateness.of(clock, held.on()));
    }
}

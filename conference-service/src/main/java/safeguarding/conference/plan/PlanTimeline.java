package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conferences of a plan: the one that made it, then its reviews. Each review was due from the conference before.
 *
 * @param days civil dates in order; the first one is the start of the plan
 */
record PlanTimeline(List<LocalDate> days) {

    PlanTimeline {
        days = List.copyOf(days);
    }

    static PlanTimeline of(ProtectionPlan plan) {
        var days = new ArrayList<LocalDate>();
        days.add(plan.start().startedOn());
        days.addAll(plan.reviewedOn());
        return new PlanTimeline(days);
    }

    /** The same with a conference on another day; null when conferences would change places. */
    @Nullable
    PlanTimeline moved(int conference, LocalDate day) {
        var before = conference == 0 ? LocalDate.MIN : days.get(conference - 1);
        var after = next(conference);
        if (day.isBefore(before) || after != null && day.isAfter(after)) {
            return null;
        }
        var moved = new ArrayList<>(days);
        moved.set(conference, day);
        return new PlanTimeline(moved);
    }

    /** The review after a conference, which met what was due from it; null when there is none. */
    @Nullable
    LocalDate next(int conference) {
        return conference + 1 < days.size() ? days.get(conference + 1) : null;
    }

    /** The reviews. */
    List<LocalDate> reviews() {
        return days.subList(1, days.size());
    }
}

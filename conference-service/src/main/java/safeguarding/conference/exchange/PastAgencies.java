package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.involvement.InvolvementPeriods;
import safeguarding.conference.involvement.Involvements;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;

/**
 * Who came to a conference of the past, when that is told after what became of the plan: each agency was involved with a
 * child for as long as the plan of that conference ran, and sees the child no longer by it.
 */
@ApplicationScoped
class PastAgencies {

    private final Involvements involvements;
    private final InvolvementPeriods periods;
    private final Plans plans;

    PastAgencies(Involvements involvements, InvolvementPeriods periods, Plans plans) {
        this.involvements = involvements;
        this.periods = periods;
        this.plans = plans;
    }

    /** A repeat changes nothing. */
    void involve(ChildProtectionConference conference, LocalDate heldOn) {
        var lines = involvements.at(conference.id()).stream()
                .filter(line -> line.release().isEmpty())
                .toList();
        conference.childIds().forEach(child -> periods.were(lines, child, until(child, heldOn)));
    }

    /** The end of the plan that ran after the conference, the day of the conference when none did; null while it runs. */
    private @Nullable LocalDate until(UUID childId, LocalDate heldOn) {
        var ran = plans.ofChild(childId).stream()
                .filter(plan -> ranAfter(plan, heldOn))
                .findFirst();
        if (ran.isEmpty()) {
            return heldOn;
        }
        var end = ran.orElseThrow().end();
        return end == null ? null : end.endedOn();
    }

    private static boolean ranAfter(ProtectionPlan plan, LocalDate heldOn) {
        var end = plan.end();
        return !plan.start().startedOn().isAfter(heldOn)
                && (end == null || !end.endedOn().isBefore(heldOn));
    }
}

package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.involvement.AgencyInvolvement;
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

    /** Who came is told after what became of the plan. A repeat changes nothing. */
    void involve(ChildProtectionConference conference, LocalDate heldOn) {
        var lines = lines(conference);
        conference.childIds().forEach(child -> {
            var next = nextPlan(child, heldOn)
                    .filter(plan -> !plan.start().startedOn().isAfter(heldOn));
            periods.were(lines, child, next.isEmpty() ? heldOn : endOf(next.orElseThrow()));
        });
    }

    /** The conference itself is told after the plan to which it led has ended. */
    void settle(ChildProtectionConference conference, UUID childId, LocalDate heldOn) {
        nextPlan(childId, heldOn)
                .map(PastAgencies::endOf)
                .ifPresent(ended -> periods.areOver(lines(conference), childId, ended));
    }

    private List<AgencyInvolvement> lines(ChildProtectionConference conference) {
        return involvements.at(conference.id()).stream()
                .filter(line -> line.release().isEmpty())
                .toList();
    }

    /** The plan that ran after the conference, or began later. */
    private Optional<ProtectionPlan> nextPlan(UUID childId, LocalDate heldOn) {
        return plans.ofChild(childId).stream()
                .filter(plan -> plan.end() == null || !plan.end().endedOn().isBefore(heldOn))
                .min(Comparator.comparing(plan -> plan.start().startedOn()));
    }

    private static @Nullable LocalDate endOf(ProtectionPlan plan) {
        var end = plan.end();
        return end == null ? null : end.endedOn();
    }
}

package safeguarding.reviewing.dualstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.neighbours.Persons;

/** Finds the plans and periods of care of one person that last at the same time. */
@ApplicationScoped
class FindingPairs {

    private final ToldPlans plans;
    private final KnownPeriods periods;
    private final Persons persons;

    FindingPairs(ToldPlans plans, KnownPeriods periods, Persons persons) {
        this.plans = plans;
        this.periods = periods;
        this.persons = persons;
    }

    /** Among these records, of which none may be one person with another. */
    List<Pair> among(Collection<UUID> childIds) {
        return plans.ofChildren(childIds).stream().flatMap(this::of).toList();
    }

    private Stream<Pair> of(ToldPlan plan) {
        return persons.recordsOf(plan.childId()).stream()
                .flatMap(childId -> periods.ofChild(childId).stream())
                .flatMap(care -> Pair.of(plan, care).stream());
    }
}

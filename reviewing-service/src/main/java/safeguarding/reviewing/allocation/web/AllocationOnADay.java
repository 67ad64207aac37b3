package safeguarding.reviewing.allocation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.allocation.IroAllocation;

/** An allocation as it stood on a day and was known on another. */
@ApplicationScoped
class AllocationOnADay {

    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final AllocationViews views;
    private final Clock clock;

    AllocationOnADay(KnownFacts facts, KnownDeadlines deadlines, AllocationViews views, Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.views = views;
        this.clock = clock;
    }

    IroAllocationView show(UUID allocationId, OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        return facts.find(IroAllocation.class, allocationId, known)
                .filter(allocation -> !allocation.startedOn().isAfter(asAt))
                .map(allocation -> views.show(allocation, asAt, deadlines.about(List.of(allocationId), known)))
                .orElseThrow(OpenedAllocation::unknown);
    }
}

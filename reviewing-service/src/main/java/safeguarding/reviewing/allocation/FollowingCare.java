package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/** An allocation begins, ends and is put right with the period of care that it is for. */
@ApplicationScoped
public class FollowingCare {

    private final IroAllocations allocations;
    private final AllocationClocks clocks;
    private final KnownChildren children;
    private final Clock clock;

    FollowingCare(IroAllocations allocations, AllocationClocks clocks, KnownChildren children, Clock clock) {
        this.allocations = allocations;
        this.clocks = clocks;
        this.children = children;
        this.clock = clock;
    }

    /** A child became looked after: it needs an IRO. */
    public void begin(UUID periodId, UUID childId, String area, LocalDate on) {
        var allocation = allocations.save(IroAllocation.open(periodId, childId, area, on));
        clocks.start(allocation, CivilTime.today(clock));
    }

    /** The child is looked after no more. */
    public void end(UUID periodId, LocalDate on) {
        var allocation = of(periodId);
        allocation.end(on, area(allocation));
        allocations.save(allocation);
        clocks.stop(allocation, "The child is looked after no more.");
    }

    /** The period began or ended on another day than was recorded, or has not ended. */
    public void putRight(UUID periodId, LocalDate startedOn, @Nullable LocalDate endedOn) {
        var allocation = of(periodId);
        var before = allocation.startedOn();
        allocation.follow(startedOn, endedOn, CivilTime.today(clock), area(allocation));
        allocations.save(allocation);
        clocks.correct(allocation, before);
    }

    /** The period never was. */
    public void withdraw(UUID periodId) {
        var allocation = of(periodId);
        allocation.withdraw(new MadeInError(CivilTime.today(clock), "The period of care was withdrawn."));
        allocations.save(allocation);
        clocks.stop(allocation, "The period of care never was.");
    }

    private IroAllocation of(UUID periodId) {
        return allocations
                .ofPeriod(periodId)
                .orElseThrow(() -> new IllegalStateException("There is no allocation for the period " + periodId));
    }

    private String area(IroAllocation allocation) {
        return children.find(allocation.childId())
                .map(KnownChild::area)
                .orElseGet(() -> allocation.identity().area());
    }
}

package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.reviewing.neighbours.NamedOfficers;

/** Answers whether a child had a named IRO. */
@ApplicationScoped
class NamedForPeriods implements NamedOfficers {

    private final IroAllocations allocations;

    NamedForPeriods(IroAllocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public boolean anyNamed(UUID periodId, LocalDate on) {
        return allocations
                .ofPeriod(periodId)
                .flatMap(allocation -> allocation.facts().namedOn(on))
                .isPresent();
    }
}

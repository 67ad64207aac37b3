package safeguarding.reviewing.childsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.allocation.IroAllocations;
import safeguarding.reviewing.allocation.Term;
import safeguarding.reviewing.iros.ReviewingOfficers;

/** Who a child's named IRO is today, by name: whom the child may ask for. */
@ApplicationScoped
class TellingOfficer {

    private final IroAllocations allocations;
    private final ReviewingOfficers officers;
    private final Clock clock;

    TellingOfficer(IroAllocations allocations, ReviewingOfficers officers, Clock clock) {
        this.allocations = allocations;
        this.officers = officers;
        this.clock = clock;
    }

    Optional<String> of(UUID periodId) {
        return allocations
                .ofPeriod(periodId)
                .flatMap(allocation -> allocation.facts().namedOn(CivilTime.today(clock)))
                .map(Term::officerId)
                .flatMap(officers::find)
                .map(officer -> officer.details().name())
                .map(name -> name.given() + " " + name.family());
    }
}

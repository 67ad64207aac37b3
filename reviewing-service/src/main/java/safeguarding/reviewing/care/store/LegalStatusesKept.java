package safeguarding.reviewing.care.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.neighbours.LegalStatuses;

/** Tells the legal statuses of a child from its periods of care. */
@ApplicationScoped
class LegalStatusesKept implements LegalStatuses {

    private final PeriodsOfCare periods;

    LegalStatusesKept(PeriodsOfCare periods) {
        this.periods = periods;
    }

    @Override
    public Set<String> everOf(UUID childId) {
        return periods.ofChild(childId).stream()
                .flatMap(period -> period.facts().episodes().stream())
                .map(Episode::legalStatus)
                .collect(Collectors.toSet());
    }
}

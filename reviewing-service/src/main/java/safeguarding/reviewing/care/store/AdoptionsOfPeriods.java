package safeguarding.reviewing.care.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.neighbours.AdoptionOrders;

/** A period of care that ended with adoption tells of the order. */
@ApplicationScoped
class AdoptionsOfPeriods implements AdoptionOrders {

    /** Codes of the set REC: adopted, the application unopposed or consent dispensed with. */
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final PeriodsOfCare periods;

    AdoptionsOfPeriods(PeriodsOfCare periods) {
        this.periods = periods;
    }

    @Override
    public Optional<LocalDate> orderedOn(UUID childId) {
        return periods.ofChild(childId).stream()
                .flatMap(period -> Optional.ofNullable(period.facts().latest().end()).stream())
                .filter(end -> end.reason() != null && ADOPTED.contains(end.reason()))
                .flatMap(end -> Optional.ofNullable(end.on()).stream())
                .min(Comparator.naturalOrder());
    }
}

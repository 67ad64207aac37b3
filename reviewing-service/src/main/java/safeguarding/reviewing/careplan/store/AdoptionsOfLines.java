package safeguarding.reviewing.careplan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.careplan.LineStepKind;
import safeguarding.reviewing.neighbours.AdoptionOrders;

/** The last step of an adoption line tells of the order. */
@ApplicationScoped
class AdoptionsOfLines implements AdoptionOrders {

    private final PanacheCarePlans plans;

    AdoptionsOfLines(PanacheCarePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<LocalDate> orderedOn(UUID childId) {
        return plans.list("childId = ?1 and withdrawal.on is null", childId).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.withdrawal() == null)
                .flatMap(line -> line.fact().last(LineStepKind.ADOPTION_ORDER_GRANTED).stream())
                .min(Comparator.naturalOrder());
    }
}

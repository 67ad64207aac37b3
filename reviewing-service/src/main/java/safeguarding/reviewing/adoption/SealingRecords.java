package safeguarding.reviewing.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.AdoptionOrders;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Seals a record when an adoption order is recorded, and opens it again when there was none (L12). */
@ApplicationScoped
public class SealingRecords {

    private final Instance<AdoptionOrders> orders;
    private final AdoptionSeals seals;
    private final KnownChildren children;
    private final HidingRecords hiding;
    private final Clock clock;

    SealingRecords(
            Instance<AdoptionOrders> orders,
            AdoptionSeals seals,
            KnownChildren children,
            HidingRecords hiding,
            Clock clock) {
        this.orders = orders;
        this.seals = seals;
        this.children = children;
        this.hiding = hiding;
        this.clock = clock;
    }

    /** Brings the seal of a child's record in line with the orders that stand now. */
    public void follow(UUID childId) {
        var ordered = orderedOn(childId);
        seals.standing(childId)
                .ifPresentOrElse(seal -> follow(seal, ordered), () -> ordered.ifPresent(day -> seal(childId, day)));
    }

    private void seal(UUID childId, LocalDate orderedOn) {
        var child = children.find(childId).orElseThrow();
        seals.save(AdoptionSeal.seal(childId, child.area(), orderedOn, CivilTime.today(clock)));
        hiding.hide(childId);
    }

    private void follow(AdoptionSeal seal, Optional<LocalDate> ordered) {
        if (ordered.isPresent()) {
            seal.putRight(ordered.orElseThrow(), CivilTime.today(clock));
        } else {
            seal.lift(CivilTime.today(clock));
            hiding.show(seal.childId());
        }
        seals.save(seal);
    }

    private Optional<LocalDate> orderedOn(UUID childId) {
        return orders.stream()
                .flatMap(feature -> feature.orderedOn(childId).stream())
                .min(Comparator.naturalOrder());
    }
}

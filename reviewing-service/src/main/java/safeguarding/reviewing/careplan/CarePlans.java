package safeguarding.reviewing.careplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The care plans of this service. */
public interface CarePlans {

    /** The care plan, or empty when there is none. */
    Optional<CarePlan> find(UUID carePlanId);

    /** The care plan of a period of care; every period has one. */
    Optional<CarePlan> ofPeriod(UUID periodId);

    /** Keeps everybody else from the care plan until the end of the transaction, and reads it anew. */
    void hold(CarePlan plan);

    /** The care plans with these identifiers, in the order of these. */
    List<CarePlan> all(Collection<UUID> ids);

    /** Keeps the care plan with what happened to it. */
    CarePlan save(CarePlan plan);
}

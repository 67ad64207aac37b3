package safeguarding.reviewing.dualstatus;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The plans that were told of. */
public interface ToldPlans {

    /** Keeps how a plan stands. */
    void keep(ToldPlan plan);

    /** The plans of these records, ended or not, without what was withdrawn. */
    List<ToldPlan> ofChildren(Collection<UUID> childIds);
}

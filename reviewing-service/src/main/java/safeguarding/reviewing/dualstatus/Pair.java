package safeguarding.reviewing.dualstatus;

import java.util.Optional;
import safeguarding.reviewing.neighbours.KnownCare;

/**
 * A plan and a period of care of one person that last at the same time.
 *
 * @param days on which they do
 */
record Pair(ToldPlan plan, KnownCare care, Together days) {

    static Optional<Pair> of(ToldPlan plan, KnownCare care) {
        return Together.of(plan, care).map(days -> new Pair(plan, care, days));
    }
}

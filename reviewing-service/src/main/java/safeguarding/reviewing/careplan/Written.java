package safeguarding.reviewing.careplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/**
 * A fact of a care plan as it was written down. What was put right says so; what was taken back stays, marked, and counts no
 * more. Masks what was written.
 *
 * @param correction why it was put right last; null when it never was
 * @param withdrawal why it never was; null for one that stands
 * @param <F> the fact
 */
public record Written<F>(
        UUID id,
        F fact,
        @Nullable Correction correction,
        @Nullable MadeInError withdrawal) {

    static <F> Written<F> of(F fact) {
        return new Written<>(Identifiers.next(), fact, null, null);
    }

    Written<F> with(F now) {
        return new Written<>(id, now, correction, withdrawal);
    }

    Written<F> corrected(F now, Correction why) {
        return new Written<>(id, now, why, withdrawal);
    }

    Written<F> withdrawn(MadeInError why) {
        return new Written<>(id, fact, correction, why);
    }

    /** Whether it counts. */
    public boolean stands() {
        return withdrawal == null;
    }

    @Override
    public String toString() {
        return "Written[" + id + "]";
    }
}

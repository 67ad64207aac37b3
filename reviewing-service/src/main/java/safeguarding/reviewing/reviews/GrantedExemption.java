package safeguarding.reviewing.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;

/**
 * An exemption as it was written down.
 *
 * @param withdrawal why it was taken back; null for one that stands
 */
public record GrantedExemption(
        UUID id, Exemption exemption, @Nullable MadeInError withdrawal) {

    GrantedExemption withdrawn(MadeInError why) {
        return new GrantedExemption(id, exemption, why);
    }

    boolean stands() {
        return withdrawal == null;
    }
}

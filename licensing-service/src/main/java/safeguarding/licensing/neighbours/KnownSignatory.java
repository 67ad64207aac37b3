package safeguarding.licensing.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign for a child, as the officer has verified it. Masks itself.
 *
 * @param role code of why: {@code parent} or {@code head-teacher}
 * @param name what the person is called; never into events, logs or addresses
 * @param email address that the officer has verified; null when the person is asked on paper only
 */
public record KnownSignatory(
        UUID signatoryId,
        String role,
        String name,
        @Nullable String email) {

    @Override
    public String toString() {
        return "KnownSignatory[" + signatoryId + "]";
    }
}

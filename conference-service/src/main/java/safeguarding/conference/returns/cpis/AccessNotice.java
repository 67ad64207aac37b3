package safeguarding.conference.returns.cpis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in health looked a child up (K3, message 05). Masks itself.
 *
 * @param messageId the sender's own identifier; the same message is taken once
 * @param childIds children whose number it is; empty when nobody here has it
 * @param organisation code of the organisation
 * @param place where, in words
 * @param lookedUpBy who, as the sender says
 */
public record AccessNotice(
        UUID id,
        String messageId,
        String nhsNumber,
        List<UUID> childIds,
        String organisation,
        @Nullable String organisationName,
        @Nullable String place,
        @Nullable String lookedUpBy,
        Instant accessedAt,
        Instant receivedAt) {

    public AccessNotice {
        childIds = List.copyOf(childIds);
    }

    @Override
    public String toString() {
        return "AccessNotice[" + id + "]";
    }
}

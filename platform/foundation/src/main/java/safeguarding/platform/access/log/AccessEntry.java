package safeguarding.platform.access.log;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;

/**
 * One request that touched children's records.
 *
 * @param purpose why; null when the caller did not say, which is a refusal
 * @param operation method and path template, such as {@code GET /v1/children/{childId}}
 * @param reason why it was refused; null otherwise
 * @param childIds the children shown, changed or asked for; empty for a list without a hit
 * @param correlationId names the request in the logs of the suite
 */
record AccessEntry(
        Caller caller,
        @Nullable Purpose purpose,
        String operation,
        Result result,
        @Nullable String reason,
        Set<UUID> childIds,
        String correlationId) {

    AccessEntry {
        childIds = Set.copyOf(childIds);
    }

    /** How the request ended. */
    enum Result {
        PERMITTED,
        REFUSED,
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

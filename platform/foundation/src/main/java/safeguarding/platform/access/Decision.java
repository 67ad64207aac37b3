package safeguarding.platform.access;

import java.util.Set;
import java.util.UUID;
import safeguarding.platform.caller.Purpose;

/** What the policy says to one request. */
public sealed interface Decision {

    /**
     * The caller may go on, with these children only: siblings outside the caller's sight are left out of the answer.
     */
    record Permitted(Set<UUID> childIds) implements Decision {
        public Permitted {
            childIds = Set.copyOf(childIds);
        }
    }

    /** The caller may not; the reason goes into the access log, the caller sees 404. */
    record Refused(String reason) implements Decision {}

    /**
     * The caller's roles reach children, but not for this purpose, whichever record it is.
     *
     * @param admitted the purposes that would do
     */
    record WrongPurpose(Set<Purpose> admitted) implements Decision {
        public WrongPurpose {
            admitted = Set.copyOf(admitted);
        }
    }
}

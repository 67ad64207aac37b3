package safeguarding.gateway.cpis;

import java.util.UUID;

/**
 * A plan that is not told; somebody has to act (K7).
 *
 * @param source the service whose plan it is
 * @param reason as the service says, or why the parts together do not admit it
 */
public record HeldOut(String source, UUID childId, String reason) {

    /** Whether the child's record is sensitive, so that no other part may tell of the child either. */
    boolean sensitive() {
        return reason.startsWith("sensitive-");
    }
}

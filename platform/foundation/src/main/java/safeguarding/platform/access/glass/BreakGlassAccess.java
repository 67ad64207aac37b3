package safeguarding.platform.access.glass;

import java.time.Instant;
import java.util.UUID;
import safeguarding.platform.caller.Purpose;

/**
 * One restricted record, opened to one member of staff who is not named on it.
 *
 * @param staffId the council's staff number of the reader
 * @param reason why it could not wait, in the reader's words; may tell of the child
 * @param openedAt instant of the suite's clock from which the record is open
 * @param openUntil the first instant at which it is closed again
 */
public record BreakGlassAccess(
        UUID id, UUID childId, String staffId, Purpose purpose, String reason, Instant openedAt, Instant openUntil) {

    @Override
    public String toString() {
        return "BreakGlassAccess[" + id + "]";
    }
}

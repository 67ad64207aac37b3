package safeguarding.licensing.bodies;

import java.time.LocalDate;

/**
 * An audit of a body of persons.
 *
 * @param on civil date on which it took place
 * @param by staff number of who recorded it
 * @param words what was seen
 */
public record BodyAudit(LocalDate on, String by, AuditOutcome outcome, String words) {

    @Override
    public String toString() {
        return "BodyAudit[masked]";
    }
}

package safeguarding.conference.planenquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;

/**
 * An enquiry that was answered. What was told of the child is not part of it.
 *
 * @param id identifier
 * @param reference what the enquirer quotes on the telephone
 * @param askedAt when, by the clock of the suite
 * @param caller who asked
 * @param purpose why
 * @param askedBy what was told of the child
 * @param finding what was answered
 * @param childIds the children who came into question, the best fitting first
 */
public record PlanEnquiry(
        UUID id,
        EnquiryReference reference,
        Instant askedAt,
        Caller caller,
        Purpose purpose,
        AskedBy askedBy,
        PlanFinding finding,
        List<UUID> childIds) {

    public PlanEnquiry {
        childIds = List.copyOf(childIds);
    }

    /** What was told of the child. */
    public enum AskedBy {
        NUMBER,
        NAME,
        NUMBER_AND_NAME
    }

    /** The agency whose system asked; null for the council's own. */
    public @Nullable String agency() {
        return caller.agency();
    }
}

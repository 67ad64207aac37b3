package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference about a child that was held.
 *
 * @param enquiryId the enquiry that it follows; null when it follows none
 * @param initial whether a plan can begin with it
 * @param transferIn whether the child came with another council's plan
 * @param reference the name that an import gave it; null for others
 */
public record HeldConference(
        UUID id,
        @Nullable UUID enquiryId,
        boolean initial,
        boolean transferIn,
        LocalDate heldOn,
        @Nullable String reference) {}

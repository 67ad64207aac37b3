package safeguarding.conference.census;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is recorded of a child already, whoever recorded it, found by its day: the census has no other name for it. What the
 * unit has corrected since is found by the name that the import gave it.
 */
public interface RecordedFacts {

    /** The section 47 enquiry about a child that was started on a day. */
    Optional<UUID> enquiry(UUID childId, LocalDate startedOn);

    /** The conference on a child that was held on a day, a review or another. */
    Optional<UUID> conference(UUID childId, LocalDate heldOn, boolean review);

    /** The conference to which an import gave this name, whatever has become of it. */
    Optional<UUID> conferenceCalled(String externalReference);
}

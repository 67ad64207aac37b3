package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conferences of this service. */
public interface Conferences {

    /** The conference as it stands. */
    Optional<ChildProtectionConference> find(UUID id);

    /** The conferences with these identifiers, in the order of their identifiers. */
    List<ChildProtectionConference> all(Collection<UUID> ids);

    /**
     * The conference that a source of histories calls so. Waits for others that are recording a conference under the
     * same reference, until the end of the transaction.
     */
    Optional<ChildProtectionConference> called(String externalReference);

    /** The conferences that name this record of a child, in the order of their identifiers. */
    List<ChildProtectionConference> about(UUID childId);

    /** The conferences about a child that an enquiry called for, its sittings among them, without what was cancelled or withdrawn. */
    default List<ChildProtectionConference> calledForBy(UUID enquiryId, UUID childId) {
        return about(childId).stream()
                .filter(conference -> conference.cancellation() == null
                        && enquiryId.equals(conference.origin().enquiryId()))
                .toList();
    }

    /** The conference that goes on with this one; one that was cancelled or withdrawn does not. */
    Optional<ChildProtectionConference> reconvening(UUID id);

    /**
     * All sittings of the chain to which a conference belongs, the first one first, itself among them. One that was cancelled
     * stands in it until another takes its place.
     */
    List<ChildProtectionConference> chain(ChildProtectionConference conference);

    /** The reviews whose limit counts from this day of a plan, unless they were cancelled. */
    List<ChildProtectionConference> dueFrom(UUID planId, LocalDate startsOn);

    /** The conferences whose limit an enquiry carries (B1.3), cancelled ones too: they can still be recorded as held. */
    List<ChildProtectionConference> dueOfEnquiry(UUID enquiryId);

    /** The conferences whose limit is this deadline counted from this day, cancelled ones too, without what was withdrawn. */
    List<ChildProtectionConference> limitedBy(UUID subject, String ruleId, LocalDate startsOn);

    /** The latest conference on a child that was held before and had a chair, other than this one. */
    Optional<UUID> previousChair(ChildProtectionConference conference);

    /** Keeps the conference with what happened to it. A chair who is booked already is refused with {@code conflict}. */
    ChildProtectionConference save(ChildProtectionConference conference);
}

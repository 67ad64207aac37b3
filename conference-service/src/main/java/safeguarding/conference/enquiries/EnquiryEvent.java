package safeguarding.conference.enquiries;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a section 47 enquiry. */
public sealed interface EnquiryEvent extends DomainEvent {

    /** The enquiry. */
    UUID enquiryId();

    /** The children it is about. */
    Set<UUID> childIds();

    /** Code of the area responsible. */
    String area();

    /** Civil date on which it happened. */
    LocalDate on();

    /** A strategy discussion started section 47. */
    record Section47Started(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on) implements EnquiryEvent {}

    /**
     * Its strategy discussions took place on other days than were recorded before; on is the day of the correction.
     *
     * @param startedOnBefore day 0 of B1.3 as it was recorded before; the same where only other discussions differ
     * @param startedOn day 0 of B1.3 as it was
     */
    record StrategyDiscussionsCorrected(
            UUID enquiryId,
            Set<UUID> childIds,
            String area,
            LocalDate on,
            LocalDate startedOnBefore,
            LocalDate startedOn)
            implements EnquiryEvent {}

    /** Another sibling belongs to it. */
    record ChildIncluded(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on, UUID childId)
            implements EnquiryEvent {}

    /**
     * A child was named in error, or has an enquiry of its own now.
     *
     * @param childIds the children as they were before, this one among them
     */
    record ChildExcluded(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on, UUID childId)
            implements EnquiryEvent {}

    /** A conference is wanted. */
    record ConferenceRequired(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on) implements EnquiryEvent {}

    /** The conference was held. */
    record EndedWithConference(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on, UUID conferenceId)
            implements EnquiryEvent {}

    /** It ended and no conference is wanted. */
    record EndedWithoutConference(UUID enquiryId, Set<UUID> childIds, String area, LocalDate on, EndReason reason)
            implements EnquiryEvent {}

    /** It was recorded in error and never was; on is the day on which that became known. */
    record Section47Withdrawn(
            UUID enquiryId, Set<UUID> childIds, String area, LocalDate on, LocalDate strategyDiscussionOn)
            implements EnquiryEvent {}
}

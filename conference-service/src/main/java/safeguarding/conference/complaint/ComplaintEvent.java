package safeguarding.conference.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a complaint; no event holds words or who complains by name. */
public sealed interface ComplaintEvent extends DomainEvent {

    /** The complaint. */
    ComplaintIdentity complaint();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * A complaint as its events name it.
     *
     * @param complaintId identifier
     * @param conferenceId the conference it is about
     * @param childIds the children concerned
     * @param area code of the area responsible
     */
    record ComplaintIdentity(UUID complaintId, UUID conferenceId, List<UUID> childIds, String area) {}

    /** It came. */
    record ComplaintMade(ComplaintIdentity complaint, LocalDate on, Complainant by, ComplaintSubject about)
            implements ComplaintEvent {}

    /** Whoever complains was told that it came. */
    record ComplaintAcknowledged(ComplaintIdentity complaint, LocalDate on) implements ComplaintEvent {}

    /** A stage was answered. */
    record ComplaintAnswered(
            ComplaintIdentity complaint, LocalDate on, ComplaintStage stage, ComplaintOutcome outcome, boolean changed)
            implements ComplaintEvent {}

    /** It goes on to the next stage. */
    record ComplaintEscalated(ComplaintIdentity complaint, LocalDate on, ComplaintStage stage)
            implements ComplaintEvent {}

    /** It is over. */
    record ComplaintClosed(ComplaintIdentity complaint, LocalDate on, ComplaintClosing closing)
            implements ComplaintEvent {}
}

package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the preparation of a review and is told of who took part. No event holds a word that was said. */
public sealed interface ParticipationEvent extends DomainEvent {

    /** What it is part of. */
    ReviewPart part();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /**
     * A record that belongs to a review.
     *
     * @param id the record itself
     * @param area code of the area responsible
     */
    record ReviewPart(UUID id, UUID reviewId, UUID childId, String area) {}

    /** A review is to be prepared. */
    record PreparationOpened(ReviewPart part, LocalDate on) implements ParticipationEvent {}

    /** When the papers came is known, or known differently. */
    record PapersRecorded(
            ReviewPart part,
            LocalDate on,
            @Nullable LocalDate socialWorkReportOn,
            @Nullable LocalDate carePlanOn) implements ParticipationEvent {}

    /** Who took part is known, or known differently. */
    record ParticipationRecorded(
            ReviewPart part,
            LocalDate on,
            @Nullable ParticipationCode code,
            @Nullable LocalDate seenAloneOn,
            boolean chairedByChild,
            boolean corrected)
            implements ParticipationEvent {}

    /** Somebody was asked before a review. */
    record ConsultationAsked(ReviewPart part, LocalDate on, ConsultedParty party) implements ParticipationEvent {}

    /** Somebody who was asked has answered. */
    record ConsultationAnswered(ReviewPart part, LocalDate on, ConsultedParty party) implements ParticipationEvent {}

    /** It was otherwise. */
    record ConsultationCorrected(
            ReviewPart part,
            LocalDate on,
            ConsultedParty party,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn) implements ParticipationEvent {}

    /** Nobody was asked: it was recorded in error. */
    record ConsultationWithdrawn(ReviewPart part, LocalDate on, ConsultedParty party) implements ParticipationEvent {}

    /** The child said something for a review. */
    record WordsRecorded(ReviewPart part, LocalDate on, Gathered gathered, Readers readers)
            implements ParticipationEvent {}

    /** What it said, or how, is known differently. */
    record WordsCorrected(ReviewPart part, LocalDate on, Gathered gathered, Readers readers)
            implements ParticipationEvent {}

    /** Whether the words changed something is known, or known differently. */
    record InfluenceRecorded(ReviewPart part, LocalDate on, boolean changed) implements ParticipationEvent {}

    /** The words were recorded in error. */
    record WordsWithdrawn(ReviewPart part, LocalDate on) implements ParticipationEvent {}
}

package safeguarding.conference.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to letters. No event says who a recipient is, and none holds a word of a letter or a reason. */
public sealed interface CorrespondenceEvent extends DomainEvent {

    /** Civil date on which it happened. */
    LocalDate on();

    /** A letter is to be sent. */
    record LetterBegun(LetterIdentity letter, LocalDate on) implements CorrespondenceEvent {}

    /** It was sent, and is kept as it was sent. */
    record LetterDispatched(LetterIdentity letter, LocalDate on, Way by) implements CorrespondenceEvent {}

    /** It is not to be sent. */
    record LetterWithdrawn(LetterIdentity letter, LocalDate on) implements CorrespondenceEvent {}

    /** It waits: a child of the family has died. */
    record LetterHeld(LetterIdentity letter, LocalDate on) implements CorrespondenceEvent {}

    /** It waits no more. */
    record LetterResumed(LetterIdentity letter, LocalDate on) implements CorrespondenceEvent {}

    /** Somebody lets letters to the family of a child who has died go on. */
    record LettersReleased(UUID releaseId, UUID childId, String area, LocalDate on, String releasedAs)
            implements CorrespondenceEvent {}

    /** Somebody takes back that they go on: they wait again. */
    record LettersStoppedAgain(UUID releaseId, UUID childId, String area, LocalDate on, String stoppedAs)
            implements CorrespondenceEvent {}

    /** Something is kept from somebody in what is written to them. */
    record WithholdingSet(UUID withholdingId, UUID childId, String area, LocalDate on, WithheldKind kind)
            implements CorrespondenceEvent {}

    /** It is kept from them no more. */
    record WithholdingEnded(UUID withholdingId, UUID childId, String area, LocalDate on, WithheldKind kind)
            implements CorrespondenceEvent {}
}

package safeguarding.reviewing.challenge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a manager's answer. No event holds its words. */
public sealed interface AnswerEvent extends DomainEvent {

    /** The answer. */
    AnswerIdentity answer();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which answer.
     *
     * @param challengeId the challenge it answers
     * @param level the level that answered; null for an answer to the informal challenge
     * @param area code of the area responsible
     */
    record AnswerIdentity(
            UUID answerId,
            UUID challengeId,
            UUID childId,
            @Nullable Level level,
            String area) {}

    /** A manager answered. */
    record ChallengeAnswered(AnswerIdentity answer, LocalDate on, Position position) implements AnswerEvent {}

    /** The answer was another; on is the day of the correction. */
    record AnswerCorrected(AnswerIdentity answer, LocalDate on, LocalDate answeredOn, Position position)
            implements AnswerEvent {}

    /** It was recorded in error and never was. */
    record AnswerWithdrawn(AnswerIdentity answer, LocalDate on) implements AnswerEvent {}
}

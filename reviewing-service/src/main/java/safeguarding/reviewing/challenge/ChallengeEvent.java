package safeguarding.reviewing.challenge;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a challenge. No event holds words, names or what legal advice said. */
public sealed interface ChallengeEvent extends DomainEvent {

    /** The challenge. */
    ChallengeIdentity challenge();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which challenge.
     *
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record ChallengeIdentity(UUID challengeId, UUID periodId, UUID childId, String area) {}

    /** The IRO raised it. */
    record ChallengeRaised(ChallengeIdentity challenge, LocalDate on, Topic topic) implements ChallengeEvent {}

    /** It was talked over, informally. */
    record ChallengeTalkedOver(ChallengeIdentity challenge, LocalDate on) implements ChallengeEvent {}

    /** It went to a level. */
    record ChallengeStageStarted(ChallengeIdentity challenge, LocalDate on, Level level) implements ChallengeEvent {}

    /** The case was referred to Cafcass. */
    record ReferredToCafcass(ChallengeIdentity challenge, LocalDate on) implements ChallengeEvent {}

    /** The IRO took independent legal advice. */
    record LegalAdviceTaken(ChallengeIdentity challenge, LocalDate on) implements ChallengeEvent {}

    /** It has an outcome. */
    record ChallengeResolved(ChallengeIdentity challenge, LocalDate on, Resolution resolution, Effect effect)
            implements ChallengeEvent {}

    /** It went otherwise than was recorded; on is the day of the correction. */
    record ChallengeCorrected(ChallengeIdentity challenge, LocalDate on, Course course) implements ChallengeEvent {}

    /** It was recorded in error and never was. */
    record ChallengeWithdrawn(ChallengeIdentity challenge, LocalDate on) implements ChallengeEvent {}
}

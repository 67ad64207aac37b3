package safeguarding.reviewing.challenge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What managers answer. */
public interface Answers {

    /** The answer, a withdrawn one too; empty when there is none. */
    Optional<ChallengeAnswer> find(UUID answerId);

    /** The answers to a challenge, the earliest first, without what was withdrawn. */
    List<ChallengeAnswer> to(UUID challengeId);

    /** Keeps the answer with what happened to it. */
    ChallengeAnswer save(ChallengeAnswer answer);
}

package safeguarding.reviewing.challenge.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.challenge.Answers;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.ChallengeAnswer;
import safeguarding.reviewing.challenge.Challenges;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Opens a challenge or an answer for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedChallenge {

    private final Challenges challenges;
    private final Answers answers;
    private final KnownPeriods periods;
    private final Access access;

    OpenedChallenge(Challenges challenges, Answers answers, KnownPeriods periods, Access access) {
        this.challenges = challenges;
        this.answers = answers;
        this.periods = periods;
        this.access = access;
    }

    Challenge toRead(UUID id) {
        var challenge = challenges.find(id).orElseThrow(() -> nothing("challenge"));
        access.toRead(protectedRecord(challenge));
        return challenge;
    }

    /** For who adds a record of their own to it. */
    Challenge toAnswer(UUID id) {
        var challenge = challenges.find(id).orElseThrow(() -> nothing("challenge"));
        access.toChange(protectedRecord(challenge));
        return challenge;
    }

    Challenge toChange(UUID id, @Nullable String ifMatch) {
        var challenge = toAnswer(id);
        Versions.require(ifMatch, challenge);
        return challenge;
    }

    ChallengeAnswer answerToRead(UUID id) {
        var answer = answers.find(id).orElseThrow(() -> nothing("challenge-answer"));
        access.toRead(protectedRecord(answer));
        return answer;
    }

    /** Only who gave it changes it. */
    ChallengeAnswer answerToChange(UUID id, String staff, @Nullable String ifMatch) {
        var answer = answers.find(id).orElseThrow(() -> nothing("challenge-answer"));
        access.toChange(protectedRecord(answer));
        answer.refuseOthers(staff);
        Versions.require(ifMatch, answer);
        return answer;
    }

    /** The period of care in which a challenge is raised. */
    KnownCare toRaise(UUID periodId) {
        var care = periods.find(periodId).orElseThrow(() -> nothing("period-of-care"));
        access.toChange(ProtectedRecord.ofChild(care.childId()));
        return care;
    }

    static ProblemException nothing(String kind) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such " + kind + " for this caller.");
    }

    private static ProtectedRecord protectedRecord(Challenge challenge) {
        return new ProtectedRecord("challenge", challenge.id(), Set.of(challenge.childId()));
    }

    private static ProtectedRecord protectedRecord(ChallengeAnswer answer) {
        return new ProtectedRecord("challenge-answer", answer.id(), Set.of(answer.childId()));
    }
}

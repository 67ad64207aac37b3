package safeguarding.reviewing.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** What every use case of challenges begins and ends with: nobody else writes, the care of the child, the deadlines in line. */
@ApplicationScoped
class HeldChallenges {

    private final Challenges challenges;
    private final Answers answers;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final ChallengeDeadlines deadlines;
    private final Clock clock;

    HeldChallenges(
            Challenges challenges,
            Answers answers,
            KnownPeriods periods,
            KnownChildren children,
            ChallengeDeadlines deadlines,
            Clock clock) {
        this.challenges = challenges;
        this.answers = answers;
        this.periods = periods;
        this.children = children;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Keeps others from it; what the caller has seen is changed, or nothing is. */
    void hold(Challenge challenge) {
        var seen = challenge.version();
        challenges.hold(challenge);
        if (challenge.version() != seen) {
            throw ProblemException.of(
                    ProblemType.STALE_VERSION, "The record has changed since it was read. Read it again.");
        }
    }

    /** The challenge of an answer, kept from everybody else. */
    Challenge of(UUID challengeId) {
        var challenge = challenges
                .find(challengeId)
                .orElseThrow(() -> new IllegalStateException("There is no challenge " + challengeId));
        challenges.hold(challenge);
        return challenge;
    }

    /** The period of care; refuses with {@code conflict} where it was withdrawn. */
    KnownCare care(UUID periodId) {
        return periods.find(periodId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was."));
    }

    /** Keeps it with what happened, and what is due in line. */
    Challenge kept(Challenge challenge) {
        challenges.save(challenge);
        follow(challenge);
        return challenge;
    }

    void follow(Challenge challenge) {
        deadlines.follow(challenge, answers.to(challenge.id()));
    }

    /** Code of the area that is responsible for the child now, or was when this was written last. */
    private String area(UUID childId, String before) {
        return children.find(childId).map(KnownChild::area).orElse(before);
    }

    /** The same of the child in a period of care, who is registered. */
    String area(KnownCare care) {
        return children.find(care.childId())
                .map(KnownChild::area)
                .orElseThrow(() -> new IllegalStateException("No child of the period " + care.periodId()));
    }

    String area(Challenge challenge) {
        var identity = challenge.identity();
        return area(identity.childId(), identity.area());
    }

    /** Nobody ends the care of the child, or says that it never was, meanwhile. */
    void holdStill(UUID childId) {
        children.holdStill(childId);
    }

    LocalDate today() {
        return CivilTime.today(clock);
    }
}

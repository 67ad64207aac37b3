package safeguarding.reviewing.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownCare;

/** What the IRO line writes about a challenge. */
@ApplicationScoped
public class Challenging {

    private final Challenges challenges;
    private final Answers answers;
    private final HeldChallenges held;

    Challenging(Challenges challenges, Answers answers, HeldChallenges held) {
        this.challenges = challenges;
        this.answers = answers;
        this.held = held;
    }

    /**
     * The IRO raises a matter, talked over already or not, and may refer it to Cafcass with the same breath.
     *
     * @throws ProblemException {@code rule-broken} when something lies ahead (A5), before the care of the child (CH1), or in
     *     no order (CH2)
     */
    public Challenge raise(
            KnownCare seen, String raisedBy, Matter matter, @Nullable Talk talk, @Nullable CafcassReferral referral) {
        held.holdStill(seen.childId());
        var care = held.care(seen.periodId());
        var area = held.area(care);
        var challenge = Challenge.raise(care.periodId(), care.childId(), area, raisedBy, matter);
        if (talk != null) {
            challenge.talk(talk, area);
        }
        if (referral != null) {
            challenge.refer(referral, area);
        }
        refuseContradictions(challenge.course(), challenge.periodId());
        return challenges.save(challenge);
    }

    /** It was talked over; refuses as {@link #raise} does, and with {@code conflict} once there is an outcome. */
    public Challenge talk(Challenge challenge, Talk talk) {
        return step(challenge, talk, challenge::talk);
    }

    /** It goes to a level; any may be skipped (C2.10). Refuses as {@link #talk} does. */
    public Challenge start(Challenge challenge, FormalStage stage) {
        return step(challenge, stage, challenge::start);
    }

    /** The case is referred to Cafcass: at any moment, whatever stage is missing (C2.10). Only a day ahead is refused (A5). */
    public Challenge refer(Challenge challenge, CafcassReferral referral) {
        return step(challenge, referral, challenge::refer);
    }

    /** The IRO took independent legal advice, at any moment. */
    public Challenge advise(Challenge challenge, LegalAdvice advice) {
        return step(challenge, advice, challenge::advise);
    }

    /** It has an outcome; refuses as {@link #talk} does. */
    public Challenge resolve(Challenge challenge, Outcome outcome) {
        return step(challenge, outcome, challenge::resolve);
    }

    /** It went so. Refuses as {@link #raise} does, and where a manager's answer would no longer fit (CH3). */
    public Challenge correct(Challenge challenge, Course course, String reason) {
        held.hold(challenge);
        challenge.refuseWithdrawn();
        refuseContradictions(course, challenge.periodId());
        var standing =
                answers.to(challenge.id()).stream().map(ChallengeAnswer::answer).toList();
        ChallengeRules.permits(course, standing, held.today()).orRefuse();
        challenge.correct(course, new Correction(held.today(), reason), held.area(challenge));
        return held.kept(challenge);
    }

    /** It never was. */
    public Challenge withdraw(Challenge challenge, String reason) {
        held.hold(challenge);
        challenge.withdraw(new MadeInError(held.today(), reason));
        return held.kept(challenge);
    }

    /** The period of care never was, and no challenge in it. */
    public void withdrawAllIn(UUID periodId) {
        for (var challenge : challenges.in(periodId)) {
            challenges.hold(challenge);
            challenge.withdraw(new MadeInError(held.today(), "The period of care was withdrawn."));
            held.kept(challenge);
        }
    }

    private <S> Challenge step(Challenge challenge, S what, BiConsumer<S, String> step) {
        held.hold(challenge);
        step.accept(what, held.area(challenge));
        refuseContradictions(challenge.course(), challenge.periodId());
        return held.kept(challenge);
    }

    private void refuseContradictions(Course course, UUID periodId) {
        ChallengeRules.permits(course, held.care(periodId).startedOn(), held.today())
                .orRefuse();
    }
}

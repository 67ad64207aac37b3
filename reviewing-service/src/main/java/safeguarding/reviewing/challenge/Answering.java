package safeguarding.reviewing.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** What managers write about a challenge, each on a line of their own. */
@ApplicationScoped
public class Answering {

    private final Answers answers;
    private final HeldChallenges held;

    Answering(Answers answers, HeldChallenges held) {
        this.answers = answers;
        this.held = held;
    }

    /**
     * A manager answers; late is a fact.
     *
     * @throws ProblemException {@code rule-broken} when the day lies ahead (A5) or the matter had not gone to the level by
     *     then (CH3), {@code conflict} when the challenge was withdrawn
     */
    public ChallengeAnswer give(Challenge seen, String answeredBy, Answer answer) {
        var challenge = held.of(seen.id());
        challenge.refuseWithdrawn();
        ChallengeRules.permits(answer, challenge.course(), held.today()).orRefuse();
        var given = answers.save(ChallengeAnswer.give(challenge, held.area(challenge), answeredBy, answer));
        held.follow(challenge);
        return given;
    }

    /** It was another; refuses as {@link #give} does. */
    public ChallengeAnswer correct(ChallengeAnswer given, Answer answer, String reason) {
        var challenge = held.of(given.challengeId());
        challenge.refuseWithdrawn();
        ChallengeRules.permits(answer, challenge.course(), held.today()).orRefuse();
        given.correct(answer, new Correction(held.today(), reason), held.area(challenge));
        answers.save(given);
        held.follow(challenge);
        return given;
    }

    /** It never was. */
    public ChallengeAnswer withdraw(ChallengeAnswer given, String reason) {
        var challenge = held.of(given.challengeId());
        given.withdraw(new MadeInError(held.today(), reason));
        answers.save(given);
        held.follow(challenge);
        return given;
    }
}

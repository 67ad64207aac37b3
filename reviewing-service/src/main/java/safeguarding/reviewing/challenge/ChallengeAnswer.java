package safeguarding.reviewing.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.challenge.AnswerEvent.AnswerCorrected;
import safeguarding.reviewing.challenge.AnswerEvent.AnswerIdentity;
import safeguarding.reviewing.challenge.AnswerEvent.AnswerWithdrawn;
import safeguarding.reviewing.challenge.AnswerEvent.ChallengeAnswered;

/** A manager's answer to a challenge: a line of the manager's own. */
@Entity
@Table(name = "challenge_answer")
public class ChallengeAnswer extends Aggregate {

    @Column(name = "challenge_id", nullable = false, updatable = false)
    private UUID challengeId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "answered_by", nullable = false, updatable = false)
    private String answeredBy;

    @Embedded
    private Answer answer;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected ChallengeAnswer() {}

    private ChallengeAnswer(Challenge challenge, String area, String answeredBy, Answer answer) {
        this.challengeId = challenge.id();
        this.childId = challenge.childId();
        this.area = area;
        this.answeredBy = answeredBy;
        this.answer = answer;
    }

    /** A manager answers. */
    static ChallengeAnswer give(Challenge challenge, String area, String answeredBy, Answer answer) {
        var given = new ChallengeAnswer(challenge, area, answeredBy, answer);
        given.happened(new ChallengeAnswered(given.identity(), answer.on(), answer.position()));
        return given;
    }

    /** It was another. The same again leaves no trace. */
    void correct(Answer now, Correction why, String areaNow) {
        refuseWithdrawn();
        if (now.equals(answer)) {
            return;
        }
        area = areaNow;
        answer = now;
        correction = why;
        happened(new AnswerCorrected(identity(), why.on(), now.on(), now.position()));
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new AnswerWithdrawn(identity(), why.on()));
    }

    /**
     * Nobody speaks for another.
     *
     * @throws ProblemException {@code not-allowed} for anybody but who gave it
     */
    public void refuseOthers(String staff) {
        if (!staff.equals(answeredBy)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "An answer is changed by whoever gave it.");
        }
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The answer was withdrawn: it never was.");
        }
    }

    /** Which answer. */
    public AnswerIdentity identity() {
        return new AnswerIdentity(id(), challengeId, childId, answer.level(), area);
    }

    public UUID challengeId() {
        return challengeId;
    }

    public UUID childId() {
        return childId;
    }

    /** Staff number of the manager. */
    public String answeredBy() {
        return answeredBy;
    }

    /** What was answered. */
    public Answer answer() {
        return answer;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for an answer that was given. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}

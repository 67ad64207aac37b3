package safeguarding.reviewing.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeCorrected;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeIdentity;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeRaised;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeResolved;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeStageStarted;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeTalkedOver;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeWithdrawn;
import safeguarding.reviewing.challenge.ChallengeEvent.LegalAdviceTaken;
import safeguarding.reviewing.challenge.ChallengeEvent.ReferredToCafcass;

/** An IRO's challenge to what is done for a looked-after child. The IRO line alone writes it; managers answer on records of their own. */
@Entity
@Table(name = "iro_challenge")
public class Challenge extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private String raisedBy;

    @Column(name = "raised_on", nullable = false)
    private LocalDate raisedOn;

    @Column(name = "formal_since")
    private @Nullable LocalDate formalSince;

    @Column(name = "resolved_on")
    private @Nullable LocalDate resolvedOn;

    @Column(name = "course", nullable = false)
    private Course course;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected Challenge() {}

    private Challenge(UUID periodId, UUID childId, String area, String raisedBy, Course course) {
        this.periodId = periodId;
        this.childId = childId;
        this.area = area;
        this.raisedBy = raisedBy;
        this.raisedOn = course.matter().raisedOn();
        this.course = course;
    }

    /** The IRO raises a matter. */
    static Challenge raise(UUID periodId, UUID childId, String area, String raisedBy, Matter matter) {
        var challenge = new Challenge(periodId, childId, area, raisedBy, Course.of(matter));
        challenge.happened(new ChallengeRaised(challenge.identity(), matter.raisedOn(), matter.topic()));
        return challenge;
    }

    void talk(Talk talk, String areaNow) {
        refuseResolved();
        become(course.with(talk), areaNow);
        happened(new ChallengeTalkedOver(identity(), talk.on()));
    }

    void start(FormalStage stage, String areaNow) {
        refuseResolved();
        become(course.with(stage), areaNow);
        happened(new ChallengeStageStarted(identity(), stage.startedOn(), stage.level()));
    }

    /** At any moment, whatever stage it is at (C2.10). */
    void refer(CafcassReferral referral, String areaNow) {
        refuseWithdrawn();
        become(course.with(referral), areaNow);
        happened(new ReferredToCafcass(identity(), referral.on()));
    }

    void advise(LegalAdvice advice, String areaNow) {
        refuseWithdrawn();
        become(course.with(advice), areaNow);
        happened(new LegalAdviceTaken(identity(), advice.on()));
    }

    void resolve(Outcome outcome, String areaNow) {
        refuseResolved();
        become(course.with(outcome), areaNow);
        happened(new ChallengeResolved(identity(), outcome.on(), outcome.resolution(), outcome.effect()));
    }

    /** It went as is said here. The same again leaves no trace. */
    void correct(Course now, Correction why, String areaNow) {
        refuseWithdrawn();
        if (now.equals(course)) {
            return;
        }
        become(now, areaNow);
        correction = why;
        happened(new ChallengeCorrected(identity(), why.on(), now));
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ChallengeWithdrawn(identity(), why.on()));
    }

    private void become(Course now, String areaNow) {
        area = areaNow;
        course = now;
        raisedOn = now.matter().raisedOn();
        formalSince = now.opening().map(FormalStage::startedOn).orElse(null);
        resolvedOn = now.resolvedOn();
    }

    void refuseResolved() {
        refuseWithdrawn();
        if (resolvedOn != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The challenge has an outcome: what was wrong in it is corrected.");
        }
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The challenge was withdrawn: it never was.");
        }
    }

    /** How it went. */
    public Course course() {
        return course;
    }

    /** Which challenge. */
    public ChallengeIdentity identity() {
        return new ChallengeIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** Staff number of who raised it. */
    public String raisedBy() {
        return raisedBy;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for a challenge that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}

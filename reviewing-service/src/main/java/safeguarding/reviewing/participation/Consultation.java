package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationAnswered;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationAsked;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationCorrected;
import safeguarding.reviewing.participation.ParticipationEvent.ConsultationWithdrawn;
import safeguarding.reviewing.participation.ParticipationEvent.ReviewPart;

/** Somebody is asked what they think before a review, and answers or does not. */
@Entity
@Table(name = "review_consultation")
public class Consultation extends Aggregate {

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private Question question;

    @Embedded
    private @Nullable AnswerGiven answer;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected Consultation() {}

    private Consultation(KnownReview review, Question question) {
        this.reviewId = review.reviewId();
        this.childId = review.childId();
        this.area = review.area();
        this.question = question;
    }

    /** Somebody was asked. */
    static Consultation ask(KnownReview review, Question question) {
        var asked = new Consultation(review, question);
        asked.happened(new ConsultationAsked(asked.part(), question.askedOn(), question.party()));
        return asked;
    }

    void answer(AnswerGiven given) {
        refuseWithdrawn();
        if (answer != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The answer is recorded already: put it right instead.");
        }
        answer = given;
        happened(new ConsultationAnswered(part(), given.on(), question.party()));
    }

    /** It was otherwise. The same again leaves no trace. */
    void correct(Question asked, @Nullable AnswerGiven given, Correction why) {
        refuseWithdrawn();
        if (asked.equals(question) && Objects.equals(given, answer)) {
            return;
        }
        question = asked;
        answer = given;
        correction = why;
        happened(new ConsultationCorrected(
                part(), why.on(), asked.party(), asked.askedOn(), given == null ? null : given.on()));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ConsultationWithdrawn(part(), why.on(), question.party()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The consultation was withdrawn: it never was.");
        }
    }

    /** Of which review. */
    public ReviewPart part() {
        return new ReviewPart(id(), reviewId, childId, area);
    }

    public UUID childId() {
        return childId;
    }

    /** Who was asked, by whom and when. */
    public Question question() {
        return question;
    }

    /** What they answered; empty while they have not. */
    public Optional<AnswerGiven> answer() {
        return Optional.ofNullable(answer);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}

package safeguarding.reviewing.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;

/** Asking those who have to be asked before a review. */
@ApplicationScoped
public class Consulting {

    /** An answer follows a question. */
    public static final Rule IN_ORDER = new Rule(
            "RP2",
            "Practice of this service: who is consulted is asked, then answers",
            "Nobody answers before they were asked.");

    private final Consultations consultations;
    private final Clock clock;

    Consulting(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Somebody was asked; refuses with {@code rule-broken} what lies ahead (A5). */
    public Consultation ask(KnownReview review, Question question) {
        refuseContradictions(question, null);
        return consultations.save(Consultation.ask(review, question));
    }

    /**
     * They answered.
     *
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5) or before the question (RP2), {@code conflict}
     *     when they have answered or it was withdrawn
     */
    public Consultation answer(Consultation consultation, AnswerGiven answer) {
        refuseContradictions(consultation.question(), answer);
        consultation.answer(answer);
        return consultations.save(consultation);
    }

    /** It was otherwise; refuses as {@link #answer} does. */
    public Consultation correct(
            Consultation consultation, Question question, @Nullable AnswerGiven answer, String reason) {
        refuseContradictions(question, answer);
        consultation.correct(question, answer, new Correction(today(), reason));
        return consultations.save(consultation);
    }

    /** It never was. */
    public Consultation withdraw(Consultation consultation, String reason) {
        consultation.withdraw(new MadeInError(today(), reason));
        return consultations.save(consultation);
    }

    private void refuseContradictions(Question question, @Nullable AnswerGiven answer) {
        FactInItsTime.notAhead(question.askedOn(), today()).orRefuse();
        if (answer != null) {
            FactInItsTime.notAhead(answer.on(), today()).orRefuse();
            if (answer.on().isBefore(question.askedOn())) {
                IN_ORDER.refuses("%s is before the day of the question.".formatted(answer.on()))
                        .orRefuse();
            }
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}

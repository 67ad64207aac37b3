package safeguarding.conference.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** Writing down what follows for a child who is on no plan, and mending what was written down wrongly. */
@ApplicationScoped
public class FollowingUp {

    private final FollowUps followUps;
    private final Outcomes outcomes;
    private final Clock clock;

    FollowingUp(FollowUps followUps, Outcomes outcomes, Clock clock) {
        this.followUps = followUps;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * It was agreed; what begins later can be recorded before.
     *
     * @throws ProblemException {@code invalid-request} when it begins before the outcome, {@code conflict} when the outcome has
     *     a follow-up
     */
    public OutcomeFollowUp record(OutcomeToFollow outcome, FollowUpAgreed agreed) {
        refuseBefore(outcome.on(), agreed);
        return followUps.save(OutcomeFollowUp.record(outcome, agreed, today()));
    }

    /** It was agreed otherwise. */
    public OutcomeFollowUp correct(OutcomeFollowUp followUp, FollowUpAgreed agreed, String reason) {
        outcomeOf(followUp).ifPresent(outcome -> refuseBefore(outcome.on(), agreed));
        followUp.correct(agreed, new Correction(today(), reason));
        return followUps.save(followUp);
    }

    /** It was never agreed: the outcome waits for a follow-up again. */
    public OutcomeFollowUp withdraw(OutcomeFollowUp followUp, String reason) {
        followUp.withdraw(new MadeInError(today(), reason));
        return followUps.save(followUp);
    }

    private Optional<OutcomeToFollow> outcomeOf(OutcomeFollowUp followUp) {
        var identity = followUp.identity();
        return Optional.ofNullable(identity.decisionId())
                .flatMap(outcomes::ofDecision)
                .or(() -> Optional.ofNullable(identity.planId()).flatMap(outcomes::ofPlan));
    }

    private static void refuseBefore(LocalDate outcome, FollowUpAgreed agreed) {
        if (agreed.startsOn().isBefore(outcome)) {
            throw ProblemException.invalid(
                    List.of(new Violation("startsOn", "Nothing follows before " + outcome + ".")));
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}

package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** Withdrawing an ending without a conference that was recorded wrongly. */
@ApplicationScoped
public class ReopeningPlan {

    private final CorrectingPlan correcting;

    ReopeningPlan(CorrectingPlan correcting) {
        this.correcting = correcting;
    }

    /**
     * The plan did not end.
     *
     * @param reason why its ending was recorded wrongly, in the words of the unit
     * @param today civil date on which it is recorded
     * @throws ProblemException {@code conflict} when it is open or a conference ended it, {@code rule-broken} (8935) when the
     *     child has another open plan meanwhile
     */
    public ProtectionPlan withdrawEnding(ProtectionPlan plan, String reason, LocalDate today) {
        var end = plan.end();
        if (end != null && end.conferenceId() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "A conference ended the plan: withdraw what it decided.");
        }
        correcting.reopen(plan, new Correction(today, reason));
        return plan;
    }
}

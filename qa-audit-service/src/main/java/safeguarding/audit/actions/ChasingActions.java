package safeguarding.audit.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.KnownFinding;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** What is made of actions: agreed, shown by evidence, accepted or sent back, extended, closed; and chased. */
@ApplicationScoped
public class ChasingActions {

    /** Kind of aggregate of an action. */
    public static final String TYPE = "improvement-action";

    private static final String DUE = ActionRules.DUE.id();

    private final ImprovementActions actions;
    private final Deadlines deadlines;
    private final Clock clock;

    ChasingActions(ImprovementActions actions, Deadlines deadlines, Clock clock) {
        this.actions = actions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Something is to be done; {@code conflict} when its finding or recommendation is over. */
    public ImprovementAction agree(ActionBasis basis, KnownFinding of, ActionDetails details) {
        if (of.over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nothing is done about it any more.");
        }
        var made = actions.save(ImprovementAction.agree(basis, of, details, today()));
        open(made);
        return made;
    }

    /** It is written otherwise. */
    public ImprovementAction change(ImprovementAction action, ActionDetails after) {
        action.change(after, today());
        return actions.save(action);
    }

    /** The owner hands in evidence. That is the day on which it was done, if the evidence is accepted. */
    public ImprovementAction handIn(ImprovementAction action, String by, String words) {
        action.handIn(step(ActionStepKind.EVIDENCE_GIVEN, by, words));
        return actions.save(action);
    }

    /** The evidence does not show it. */
    public ImprovementAction sendBack(ImprovementAction action, String by, String reason) {
        action.sendBack(step(ActionStepKind.SENT_BACK, by, reason));
        return actions.save(action);
    }

    /** The evidence shows it; refuses who handed it in (QA37). It was done when the evidence came. */
    public ImprovementAction accept(ImprovementAction action, String by) {
        var evidence = action.course().lastEvidence();
        if (action.standing() == ActionStanding.EVIDENCE_GIVEN) {
            evidence.ifPresent(given -> ActionRules.mayAccept(given.by(), by).orRefuse());
        }
        action.accept(step(ActionStepKind.ACCEPTED, by, null));
        var kept = actions.save(action);
        evidence.ifPresent(given -> deadlines.met(kept.id(), DUE, given.on()));
        return kept;
    }

    /**
     * It may be done later.
     *
     * @throws ProblemException {@code invalid-request} for a day that is not later
     */
    public ImprovementAction extend(ImprovementAction action, String by, LocalDate later, String reason) {
        if (!later.isAfter(action.details().dueOn())) {
            throw ProblemException.invalid(
                    "dueOn", "It is due on %s.".formatted(action.details().dueOn()));
        }
        action.extend(new ActionStep(ActionStepKind.EXTENDED, today(), by, reason, later), later);
        var kept = actions.save(action);
        open(kept);
        return kept;
    }

    /** It is done (QA2). */
    public ImprovementAction close(ImprovementAction action, String by) {
        if (action.standing() == ActionStanding.OPEN || action.standing() == ActionStanding.EVIDENCE_GIVEN) {
            ActionRules.mayClose(action.standing()).orRefuse();
        }
        action.close(step(ActionStepKind.CLOSED, by, null));
        return actions.save(action);
    }

    /** It will not be done: nothing is due any more. */
    public ImprovementAction withdraw(ImprovementAction action, String by, String reason) {
        action.withdraw(step(ActionStepKind.WITHDRAWN, by, reason));
        deadlines.withdraw(action.id(), DUE, "The action was withdrawn.");
        return actions.save(action);
    }

    /**
     * Time has passed: whoever does it is reminded.
     *
     * @param on civil date of the step
     */
    public void remind(UUID actionId, boolean overdue, LocalDate on) {
        actions.find(actionId).ifPresent(action -> {
            actions.hold(action);
            action.remind(overdue, on);
            actions.save(action);
        });
    }

    private ActionStep step(ActionStepKind kind, String by, @Nullable String words) {
        return new ActionStep(kind, today(), by, words, null);
    }

    private void open(ImprovementAction action) {
        var details = action.details();
        deadlines.open(DUE, new DeadlineSubject(TYPE, action.id(), Set.of(), details.area()), details.dueOn());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}

package safeguarding.audit.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.neighbours.AuditedCase;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** What happens with a child at risk: told the same moment, answered against a clock, else before the head of safeguarding. */
@ApplicationScoped
public class RaisingConcern {

    /** Kind of aggregate of a concern. */
    public static final String TYPE = "immediate-concern";

    private static final String CLOCK = ConcernRules.ANSWERED_IN_TIME.id();

    private final Concerns concerns;
    private final Leads leads;
    private final Deadlines deadlines;
    private final Clock clock;

    RaisingConcern(Concerns concerns, Leads leads, Deadlines deadlines, Clock clock) {
        this.concerns = concerns;
        this.leads = leads;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A child at risk. The chair and the reviewing officer are those whom the other services tell.
     *
     * @param by staff number of who raises it
     * @throws ProblemException {@code rule-broken} when it was found on a day ahead (A5)
     */
    public ImmediateConcern raise(
            AuditedCase audited, UUID childId, String by, Notice notice, String teamManager, String serviceManager) {
        var today = today();
        FactInItsTime.notAhead(notice.foundOn(), today).orRefuse();
        var recipients = new Recipients(
                teamManager,
                serviceManager,
                leads.chairOf(childId).orElse(null),
                leads.iroOf(childId).orElse(null));
        var concern = concerns.save(ImmediateConcern.raise(audited, childId, by, today, notice, recipients));
        deadlines.open(
                CLOCK,
                new DeadlineSubject(
                        TYPE, concern.id(), Set.of(childId), concern.area().orElse(null)),
                today);
        return concern;
    }

    /** Somebody answers for the child; that stops the clock. */
    public ImmediateConcern acknowledge(ImmediateConcern concern, String by, String action) {
        concern.acknowledge(new Acknowledgement(today(), by, action));
        deadlines.met(concern.id(), CLOCK, today());
        return concerns.save(concern);
    }

    /** The unit is satisfied that the child is safe. */
    public ImmediateConcern resolve(ImmediateConcern concern, String evidence) {
        concern.resolve(new ConcernOutcome(today(), evidence));
        return concerns.save(concern);
    }

    /** It was raised in error: nothing is due any more. */
    public ImmediateConcern withdraw(ImmediateConcern concern, String reason) {
        concern.withdraw(new MadeInError(today(), reason));
        deadlines.withdraw(concern.id(), CLOCK, "The concern was raised in error.");
        return concerns.save(concern);
    }

    /**
     * Nobody answered in time.
     *
     * @param on civil date on which it became overdue
     */
    public void escalate(UUID concernId, LocalDate on) {
        concerns.find(concernId).ifPresent(concern -> {
            concerns.hold(concern);
            concern.escalate(on);
            concerns.save(concern);
        });
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}

package safeguarding.reviewing.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Writing down, late and in any order, and mending what was written down wrongly: what the return asks about the health and conduct of looked-after children. */
@ApplicationScoped
public class KeepingHealth {

    private final HealthRecords facts;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final Clock clock;

    KeepingHealth(HealthRecords facts, KnownPeriods periods, KnownChildren children, Clock clock) {
        this.facts = facts;
        this.periods = periods;
        this.children = children;
        this.clock = clock;
    }

    /**
     * It is known.
     *
     * @throws ProblemException {@code rule-broken} by A5, HF1 to HF4
     */
    public HealthRecord record(KnownCare seen, HealthFact told) {
        children.holdStill(seen.childId());
        var care = lasting(seen.periodId());
        var child = child(care);
        refuse(care, child, told, null);
        return facts.save(HealthRecord.record(care, child.area(), told, today()));
    }

    /**
     * More is known, or it was otherwise; refused as {@link #record} refuses, and with {@code conflict} when it was
     * withdrawn.
     *
     * @param reason why; null where what was said before stands
     */
    public HealthRecord tell(HealthRecord fact, HealthFact told, @Nullable String reason) {
        children.holdStill(fact.childId());
        fact.refuseWithdrawn();
        var care = lasting(fact.periodId());
        var child = child(care);
        refuse(care, child, told, fact.id());
        fact.tell(told, today(), reason, child.area());
        return facts.save(fact);
    }

    /** It never was. */
    public HealthRecord withdraw(HealthRecord fact, String reason) {
        children.holdStill(fact.childId());
        fact.withdraw(new MadeInError(today(), reason));
        return facts.save(fact);
    }

    private void refuse(KnownCare care, KnownChild child, HealthFact told, @Nullable UUID own) {
        var others = facts.ofChildren(List.of(care.childId())).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        HealthRules.permits(told, care, child, others, today()).orRefuse();
    }

    /** As it stands once nobody else writes about the child. */
    private KnownCare lasting(UUID periodId) {
        return periods.find(periodId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was."));
    }

    private KnownChild child(KnownCare care) {
        return children.find(care.childId())
                .orElseThrow(() -> new IllegalStateException("No child of the period " + care.periodId()));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}

package safeguarding.reviewing.workers;

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

/** Writing down, late and in any order, and mending what was written down wrongly: which social worker holds the case of a looked-after child, and since when. */
@ApplicationScoped
public class HoldingCases {

    private final CaseHoldings holdings;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final Clock clock;

    HoldingCases(CaseHoldings holdings, KnownPeriods periods, KnownChildren children, Clock clock) {
        this.holdings = holdings;
        this.periods = periods;
        this.children = children;
        this.clock = clock;
    }

    /**
     * It is known.
     *
     * @throws ProblemException {@code rule-broken} by A5, CW1 to CW3
     */
    public CaseHolding record(KnownCare seen, Holder told) {
        children.holdStill(seen.childId());
        var care = lasting(seen.periodId());
        var child = child(care);
        refuse(care, child, told, null);
        return holdings.save(CaseHolding.record(care, child.area(), told, today()));
    }

    /**
     * More is known, or it was otherwise; refused as {@link #record} refuses, and with {@code conflict} when it was
     * withdrawn.
     *
     * @param reason why; null where what was said before stands
     */
    public CaseHolding tell(CaseHolding holding, Holder told, @Nullable String reason) {
        children.holdStill(holding.childId());
        holding.refuseWithdrawn();
        var care = lasting(holding.periodId());
        var child = child(care);
        refuse(care, child, told, holding.id());
        holding.tell(told, today(), reason, child.area());
        return holdings.save(holding);
    }

    /** It never was. */
    public CaseHolding withdraw(CaseHolding holding, String reason) {
        children.holdStill(holding.childId());
        holding.withdraw(new MadeInError(today(), reason));
        return holdings.save(holding);
    }

    private void refuse(KnownCare care, KnownChild child, Holder told, @Nullable UUID own) {
        var others = holdings.ofChildren(List.of(care.childId())).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        HoldingRules.permits(told, care, child, others, today()).orRefuse();
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

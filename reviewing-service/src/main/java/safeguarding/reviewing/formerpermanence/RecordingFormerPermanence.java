package safeguarding.reviewing.formerpermanence;

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

/** Writing down, late and in any order, and mending what was written down wrongly: from which permanent home a child came into care. */
@ApplicationScoped
public class RecordingFormerPermanence {

    private final FormerPermanences formers;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final Clock clock;

    RecordingFormerPermanence(FormerPermanences formers, KnownPeriods periods, KnownChildren children, Clock clock) {
        this.formers = formers;
        this.periods = periods;
        this.children = children;
        this.clock = clock;
    }

    /**
     * It is known.
     *
     * @throws ProblemException {@code rule-broken} by A5, FM1 to FM3
     */
    public FormerPermanence record(KnownCare seen, PermanenceBefore told) {
        children.holdStill(seen.childId());
        var care = lasting(seen.periodId());
        var child = child(care);
        refuse(care, child, told, null);
        return formers.save(FormerPermanence.record(care, child.area(), told, today()));
    }

    /**
     * More is known, or it was otherwise; refused as {@link #record} refuses, and with {@code conflict} when it was
     * withdrawn.
     *
     * @param reason why; null where what was said before stands
     */
    public FormerPermanence tell(FormerPermanence former, PermanenceBefore told, @Nullable String reason) {
        children.holdStill(former.childId());
        former.refuseWithdrawn();
        var care = lasting(former.periodId());
        var child = child(care);
        refuse(care, child, told, former.id());
        former.tell(told, today(), reason, child.area());
        return formers.save(former);
    }

    /** It never was. */
    public FormerPermanence withdraw(FormerPermanence former, String reason) {
        children.holdStill(former.childId());
        former.withdraw(new MadeInError(today(), reason));
        return formers.save(former);
    }

    private void refuse(KnownCare care, KnownChild child, PermanenceBefore told, @Nullable UUID own) {
        var others = formers.ofChildren(List.of(care.childId())).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        FormerPermanenceRules.permits(told, care, child, others, today()).orRefuse();
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

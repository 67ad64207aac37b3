package safeguarding.reviewing.health.year;

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

/** Writing down, late and in any order, and mending what was answered about the health of looked-after children for a year. */
@ApplicationScoped
public class KeepingHealthYears {

    private final HealthYears years;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final Clock clock;

    KeepingHealthYears(HealthYears years, KnownPeriods periods, KnownChildren children, Clock clock) {
        this.years = years;
        this.periods = periods;
        this.children = children;
        this.clock = clock;
    }

    /**
     * They are known.
     *
     * @throws ProblemException {@code rule-broken} by HF3 to HF6
     */
    public HealthYear record(KnownCare seen, YearAnswers told) {
        children.holdStill(seen.childId());
        var care = lasting(seen.periodId());
        var child = child(care);
        refuse(care, told, null);
        return years.save(HealthYear.record(care, child.area(), told, today()));
    }

    /**
     * More is known, or it was otherwise; refused as {@link #record} refuses, and with {@code conflict} when they were
     * withdrawn.
     *
     * @param reason why; null where what was said before stands
     */
    public HealthYear tell(HealthYear answers, YearAnswers told, @Nullable String reason) {
        children.holdStill(answers.childId());
        answers.refuseWithdrawn();
        var care = lasting(answers.periodId());
        var child = child(care);
        refuse(care, told, answers.id());
        answers.tell(told, today(), reason, child.area());
        return years.save(answers);
    }

    /** They were never given. */
    public HealthYear withdraw(HealthYear answers, String reason) {
        children.holdStill(answers.childId());
        answers.withdraw(new MadeInError(today(), reason));
        return years.save(answers);
    }

    private void refuse(KnownCare care, YearAnswers told, @Nullable UUID own) {
        var others = years.ofChildren(List.of(care.childId())).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        HealthYearRules.permits(told, care, others, today()).orRefuse();
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

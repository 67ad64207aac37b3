package safeguarding.reviewing.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/**
 * Writing down what happens in a period of care. Everything is judged whole, by the same rules, whether it is new or
 * corrected.
 */
@ApplicationScoped
public class ConductingCare {

    private final KnownChildren children;
    private final PeriodsOfCare periods;
    private final Event<CareEvent> features;
    private final Clock clock;

    ConductingCare(KnownChildren children, PeriodsOfCare periods, Event<CareEvent> features, Clock clock) {
        this.children = children;
        this.periods = periods;
        this.features = features;
        this.clock = clock;
    }

    /**
     * The child became looked after.
     *
     * @throws ProblemException {@code rule-broken} when the episode contradicts itself (E) or the child is in another
     *     period (PC1)
     */
    public PeriodOfCare start(UUID childId, Episode first) {
        var facts = new CareFacts(List.of(first), List.of());
        var child = judged(childId, facts, null);
        var period = periods.save(PeriodOfCare.begin(childId, child.area(), facts));
        features.fire(new BecameLookedAfter(period.identity(), facts.startedOn(), first));
        return period;
    }

    /**
     * A period that is told as a whole, ended or not. What happened in it is told to the others step by step.
     *
     * @throws ProblemException {@code rule-broken} as {@link #start} does
     */
    public PeriodOfCare writeDown(UUID childId, CareFacts facts) {
        var child = judged(childId, facts, null);
        var period = periods.save(PeriodOfCare.written(childId, child.area(), facts));
        facts.happenings(period.identity()).forEach(features::fire);
        return period;
    }

    /** Legal status, placement or carer changed. */
    public PeriodOfCare goOn(PeriodOfCare period, Episode next, @Nullable String placeChangeReason) {
        period.refuseEnded();
        var facts = period.facts().followedBy(next, placeChangeReason);
        period.goOn(facts, judged(period, facts).area());
        periods.save(period);
        features.fire(new EpisodeStarted(period.identity(), next.startedOn(), next));
        return period;
    }

    /** The child had a short break. */
    public PeriodOfCare stay(PeriodOfCare period, Stay stay) {
        period.refuseEnded();
        var facts = period.facts().stayed(stay);
        period.stay(facts, stay, judged(period, facts).area());
        periods.save(period);
        features.fire(new ShortBreakTaken(period.identity(), stay.from(), stay));
        return period;
    }

    /** The child is looked after no more. */
    public PeriodOfCare end(PeriodOfCare period, LocalDate on, String reason) {
        period.refuseEnded();
        var facts = period.facts().ended(on, reason);
        period.end(facts, on, reason, judged(period, facts).area());
        periods.save(period);
        features.fire(new CeasedToBeLookedAfter(period.identity(), on, reason));
        return period;
    }

    /** Puts everything as it was. The same again leaves no trace. */
    public PeriodOfCare correct(PeriodOfCare period, CareFacts facts, Correction why) {
        period.correct(facts, why, judged(period, facts).area());
        periods.save(period);
        features.fire(new PeriodCorrected(period.identity(), why.on(), facts));
        return period;
    }

    /** It never was. */
    public PeriodOfCare withdraw(PeriodOfCare period, MadeInError why) {
        children.holdStill(period.childId());
        period.withdraw(why);
        periods.save(period);
        features.fire(new PeriodWithdrawn(period.identity(), why.on()));
        return period;
    }

    private KnownChild judged(PeriodOfCare period, CareFacts facts) {
        return judged(period.childId(), facts, period.id());
    }

    private KnownChild judged(UUID childId, CareFacts facts, @Nullable UUID except) {
        children.holdStill(childId);
        var child = children.find(childId)
                .orElseThrow(() -> ProblemException.invalid("childId", "The child has to be registered before."));
        CareRules.refuseContradictions(facts, child, CivilTime.today(clock));
        if (periods.ofChild(childId).stream()
                .filter(other -> !other.id().equals(except))
                .anyMatch(other -> other.facts().overlaps(facts))) {
            CareRules.ONE_AT_A_TIME
                    .refuses("The child is in another period of care at that time.")
                    .orRefuse();
        }
        return child;
    }
}

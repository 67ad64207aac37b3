package safeguarding.reviewing.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanIdentity;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.ChangeTold;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementAgreed;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.LineCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.LineEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.LineOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.LineStepTaken;
import safeguarding.reviewing.careplan.CarePlanEvent.LineWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceDecided;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceWithdrawn;

/** The care plan of one period of care: its elements, the plan for permanence and the lines that lead there. */
@Entity
@Table(name = "care_plan")
public class CarePlan extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "elements", nullable = false)
    private AgreedElements elements;

    @Column(name = "permanence", nullable = false)
    private DecidedRoutes permanence;

    @Column(name = "lines", nullable = false)
    private LineCourses lines;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CarePlan() {}

    private CarePlan(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        this.periodId = periodId;
        this.childId = childId;
        this.area = area;
        this.startedOn = startedOn;
        this.elements = new AgreedElements(List.of());
        this.permanence = new DecidedRoutes(List.of());
        this.lines = new LineCourses(List.of());
    }

    /** A child became looked after. */
    static CarePlan open(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        var plan = new CarePlan(periodId, childId, area, startedOn);
        plan.happened(new CarePlanOpened(plan.identity(), startedOn));
        return plan;
    }

    /** A version of an element was agreed. */
    void agree(Written<AgreedElement> agreed, String areaNow) {
        area = areaNow;
        elements = new AgreedElements(added(elements.all(), agreed));
        happened(new ElementAgreed(
                identity(), agreed.fact().agreedOn(), agreed.id(), agreed.fact().kind(), told(agreed.fact())));
    }

    /** It was agreed otherwise. The same again leaves no trace. */
    void correct(Written<AgreedElement> before, AgreedElement now, Correction why, String areaNow) {
        if (before.fact().equals(now)) {
            return;
        }
        area = areaNow;
        elements = new AgreedElements(replaced(elements.all(), before.corrected(now, why)));
        happened(new ElementCorrected(identity(), why.on(), before.id(), now.kind(), now.agreedOn(), told(now)));
    }

    /** It was never agreed. */
    void withdrawElement(Written<AgreedElement> agreed, MadeInError why, String areaNow) {
        area = areaNow;
        elements = new AgreedElements(replaced(elements.all(), agreed.withdrawn(why)));
        happened(new ElementWithdrawn(
                identity(),
                why.on(),
                agreed.id(),
                agreed.fact().kind(),
                agreed.fact().agreedOn()));
    }

    /** A plan for permanence was decided. */
    void decide(Written<DecidedRoute> decided, String areaNow) {
        var fact = decided.fact();
        var change = told(fact);
        area = areaNow;
        permanence = new DecidedRoutes(added(permanence.all(), decided));
        happened(new PermanenceDecided(
                identity(), fact.decidedOn(), decided.id(), fact.route(), fact.alongside(), fact.twinTrack(), change));
    }

    /** It was decided otherwise. The same again leaves no trace. */
    void correct(Written<DecidedRoute> before, DecidedRoute now, Correction why, String areaNow) {
        if (before.fact().equals(now)) {
            return;
        }
        area = areaNow;
        permanence = new DecidedRoutes(replaced(permanence.all(), before.corrected(now, why)));
        happened(new PermanenceCorrected(
                identity(),
                why.on(),
                before.id(),
                now.decidedOn(),
                now.route(),
                now.alongside(),
                now.twinTrack(),
                told(now)));
    }

    /** It was never decided. */
    void withdrawPermanence(Written<DecidedRoute> decided, MadeInError why, String areaNow) {
        area = areaNow;
        permanence = new DecidedRoutes(replaced(permanence.all(), decided.withdrawn(why)));
        happened(new PermanenceWithdrawn(
                identity(),
                why.on(),
                decided.id(),
                decided.fact().decidedOn(),
                decided.fact().route()));
    }

    /** A route is followed. */
    void follow(Written<LineCourse> line, String areaNow) {
        area = areaNow;
        lines = new LineCourses(added(lines.all(), line));
        happened(new LineOpened(
                identity(), line.fact().startedOn(), line.id(), line.fact().kind()));
    }

    /** A step was taken. */
    void take(Written<LineCourse> line, LineStep step, String areaNow) {
        area = areaNow;
        lines = new LineCourses(replaced(lines.all(), line.with(line.fact().with(step))));
        happened(new LineStepTaken(identity(), step.on(), line.id(), line.fact().kind(), step.step()));
    }

    /** A route is followed no more. */
    void end(Written<LineCourse> line, LocalDate on, LineEnd why, @Nullable LineReversal because, String areaNow) {
        area = areaNow;
        lines = new LineCourses(replaced(lines.all(), line.with(line.fact().ended(on, why, because))));
        happened(new LineEnded(identity(), on, line.id(), line.fact().kind(), why));
    }

    /** A line went otherwise. The same again leaves no trace. */
    void correct(Written<LineCourse> before, LineCourse now, Correction why, String areaNow) {
        if (before.fact().equals(now)) {
            return;
        }
        area = areaNow;
        lines = new LineCourses(replaced(lines.all(), before.corrected(now, why)));
        happened(new LineCorrected(identity(), why.on(), before.id(), now));
    }

    /** A line never was. */
    void withdrawLine(Written<LineCourse> line, MadeInError why, String areaNow) {
        area = areaNow;
        lines = new LineCourses(replaced(lines.all(), line.withdrawn(why)));
        happened(new LineWithdrawn(identity(), why.on(), line.id(), line.fact().kind()));
    }

    /** The period ended. */
    void end(LocalDate on, String areaNow) {
        refuseWithdrawn();
        area = areaNow;
        endedOn = on;
        happened(new CarePlanEnded(identity(), on));
    }

    /** The period was put right. The same again leaves no trace. */
    void putRight(LocalDate started, @Nullable LocalDate ended, LocalDate on, String areaNow) {
        refuseWithdrawn();
        if (started.equals(startedOn) && Objects.equals(ended, endedOn)) {
            return;
        }
        area = areaNow;
        startedOn = started;
        endedOn = ended;
        happened(new CarePlanCorrected(identity(), on, started, ended));
    }

    /** The period never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new CarePlanWithdrawn(identity(), why.on()));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was.");
        }
    }

    private ChangeTold told(AgreedElement element) {
        return ChangeTold.of(element.significant() && CarePlanHistory.changes(this, element), element.considered());
    }

    private ChangeTold told(DecidedRoute route) {
        return ChangeTold.of(CarePlanHistory.changes(this, route), route.considered());
    }

    private static <F> List<Written<F>> added(List<Written<F>> before, Written<F> one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private static <F> List<Written<F>> replaced(List<Written<F>> before, Written<F> now) {
        return before.stream()
                .map(each -> each.id().equals(now.id()) ? now : each)
                .toList();
    }

    /** Which care plan. */
    public CarePlanIdentity identity() {
        return new CarePlanIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** Civil date on which the child became looked after. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** Civil date on which the child ceased to be looked after; empty while it is. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Versions of elements, withdrawn or not. */
    public List<Written<AgreedElement>> elements() {
        return elements.all();
    }

    /** Plans for permanence, withdrawn or not. */
    public List<Written<DecidedRoute>> permanence() {
        return permanence.all();
    }

    /** Lines to permanence, withdrawn or not. */
    public List<Written<LineCourse>> lines() {
        return lines.all();
    }

    /** Why it never was; empty for one that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}

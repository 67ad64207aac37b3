package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * C3: by when a looked-after child is visited next, and by which rule. Nothing is stored and no clock is read. What counts
 * from a day before the regulations has no due day.
 */
public final class VisitClock {

    private final VisitLimits limits;

    public VisitClock(VisitLimits limits) {
        this.limits = limits;
    }

    /** The visit that is due next, seen at the end of a civil day; empty once the child is looked after no more. */
    public Optional<VisitDue> next(VisitFacts facts, LocalDate asAt) {
        return facts.endedBy(asAt) || asAt.isBefore(facts.startedOn())
                ? Optional.empty()
                : due(facts, lastBy(facts, asAt), asAt);
    }

    /** Each day by the end of a civil day on which the child was seen, in order, judged by what held then; the last is what was missed. */
    public List<JudgedVisit> judged(VisitFacts facts, LocalDate asAt) {
        var judged = new ArrayList<JudgedVisit>();
        @Nullable LocalDate last = null;
        for (var day : facts.seenOn()) {
            if (day.isAfter(asAt)) {
                break;
            }
            judged.add(new JudgedVisit(due(facts, last, day.minusDays(1)).orElse(null), day));
            last = day;
        }
        missed(facts, asAt).ifPresent(due -> judged.add(new JudgedVisit(due, null)));
        return judged;
    }

    /** What is overdue at the end of a civil day, or was when the child left care. */
    Optional<VisitDue> missed(VisitFacts facts, LocalDate asAt) {
        var ended = facts.endedOn();
        var until = ended == null || ended.isAfter(asAt) ? asAt : ended;
        return due(facts, lastBy(facts, until), until).filter(due -> due.isLateOn(until));
    }

    private static @Nullable LocalDate lastBy(VisitFacts facts, LocalDate day) {
        return facts.seenOn().stream()
                .filter(seen -> !seen.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What is due after a visit, or from the start of care, and after everything that changed until the end of a day. */
    private Optional<VisitDue> due(VisitFacts facts, @Nullable LocalDate last, LocalDate day) {
        var from = last == null ? facts.startedOn() : last;
        var due = last == null
                ? begun(facts.on(from), from)
                : interval(facts, facts.on(last), last, last).flatMap(rule -> limit(rule, last));
        for (var change : facts.changesBetween(from, day)) {
            due = changed(facts, due, last, change);
        }
        return due;
    }

    private Optional<VisitDue> begun(Stretch stretch, LocalDate from) {
        return stretch.regime() == VisitRegime.SHORT_BREAKS ? Optional.empty() : limit(VisitTimescale.FIRST, from);
    }

    /** What is overdue stays so until the child is seen, whatever changes. */
    private Optional<VisitDue> changed(
            VisitFacts facts, Optional<VisitDue> before, @Nullable LocalDate last, LocalDate change) {
        if (before.filter(due -> due.dueOn().isBefore(change)).isPresent()) {
            return before;
        }
        var stretch = facts.on(change);
        if (stretch.regime() == VisitRegime.SHORT_BREAKS) {
            return Optional.empty();
        }
        if (stretch.beginsPlacement() && stretch.from().equals(change)) {
            return limit(VisitTimescale.FIRST, change);
        }
        if (isNewCareOrder(facts, stretch, change)) {
            return sooner(before, limit(VisitTimescale.CARE_ORDER_FIRST, change));
        }
        return last == null || last.isBefore(stretch.placedOn()) ? before : otherInterval(facts, before, last, change);
    }

    private static boolean isNewCareOrder(VisitFacts facts, Stretch stretch, LocalDate change) {
        return stretch.regime() == VisitRegime.CARE_ORDER_WITH_PARENT
                && facts.on(change.minusDays(1)).regime() != VisitRegime.CARE_ORDER_WITH_PARENT;
    }

    /** A longer interval counts from the visit before, a shorter one from the day on which it began to hold. */
    private Optional<VisitDue> otherInterval(
            VisitFacts facts, Optional<VisitDue> before, LocalDate last, LocalDate change) {
        return interval(facts, facts.on(change), last, change).flatMap(rule -> {
            var fromLast = limit(rule, last);
            var longer = before.isEmpty()
                    || fromLast.filter(due -> !due.dueOn().isBefore(before.get().dueOn()))
                            .isPresent();
            return longer ? fromLast : sooner(before, limit(rule, change));
        });
    }

    /** The rule for what follows a visit, as it holds on a day; none for short breaks. */
    private static Optional<VisitTimescale> interval(VisitFacts facts, Stretch stretch, LocalDate last, LocalDate day) {
        if (stretch.regime().weeklyAtFirst() && !facts.reviewedBy(day)) {
            return Optional.of(VisitTimescale.WEEKLY);
        }
        return switch (stretch.regime()) {
            case ORDINARY -> Optional.of(ordinary(stretch, last));
            case WITH_PARENT_BEFORE_ASSESSMENT -> Optional.of(VisitTimescale.WITH_PARENT);
            case WITH_TEMPORARY_CARER -> Optional.of(VisitTimescale.WITH_TEMPORARY_CARER);
            case INTERIM_ORDER_WITH_PARENT -> Optional.of(VisitTimescale.INTERIM_ORDER);
            case CARE_ORDER_WITH_PARENT -> Optional.of(VisitTimescale.CARE_ORDER);
            case SHORT_BREAKS -> Optional.empty();
        };
    }

    private static VisitTimescale ordinary(Stretch stretch, LocalDate last) {
        if (last.isBefore(stretch.placedOn().plusYears(1))) {
            return VisitTimescale.FIRST_YEAR;
        }
        return stretch.lasting() ? VisitTimescale.LASTING : VisitTimescale.LATER;
    }

    private static Optional<VisitDue> sooner(Optional<VisitDue> one, Optional<VisitDue> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.or(() -> other)
                : Optional.of(one.get().orSooner(other.get()));
    }

    private Optional<VisitDue> limit(VisitTimescale rule, LocalDate from) {
        try {
            return Optional.of(new VisitDue(rule, limits.of(rule.rule().id(), from)));
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.RULE_BROKEN) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}

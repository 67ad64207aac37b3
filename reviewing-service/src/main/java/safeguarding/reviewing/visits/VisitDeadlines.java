package safeguarding.reviewing.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.FirstReviews;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.neighbours.VisitsDue;

/** Keeps the deadlines of visits in a period of care in line with what the clock says, whatever was written or put right. */
@ApplicationScoped
class VisitDeadlines implements VisitsDue {

    /** Kind of aggregate under which the deadlines stand. */
    static final String PERIOD = "period-of-care";

    private final KnownPeriods periods;
    private final KnownChildren children;
    private final FirstReviews reviews;
    private final Visits visits;
    private final VisitRequests requests;
    private final DeadlineSeries series;
    private final VisitClock visiting;
    private final VisitLimits limits;
    private final Clock clock;

    VisitDeadlines(
            KnownPeriods periods,
            KnownChildren children,
            FirstReviews reviews,
            Visits visits,
            VisitRequests requests,
            DeadlineSeries series,
            VisitLimitsInForce limits,
            Clock clock) {
        this.periods = periods;
        this.children = children;
        this.reviews = reviews;
        this.visits = visits;
        this.requests = requests;
        this.limits = limits;
        this.series = series;
        this.visiting = new VisitClock(limits);
        this.clock = clock;
    }

    /** What was missed is no longer waited for once the child has left care. */
    @Override
    public void follow(UUID periodId, UUID childId, String area) {
        children.holdStill(childId);
        var turns = periods.find(periodId).map(this::turns).orElseGet(() -> new EnumMap<>(VisitTimescale.class));
        var subject = new DeadlineSubject(PERIOD, periodId, Set.of(childId), area);
        for (var rule : VisitTimescale.values()) {
            var ofRule = Optional.ofNullable(turns.get(rule)).map(TreeMap::values);
            series.count(
                    rule.rule().id(),
                    subject,
                    ofRule.<List<Turn>>map(ArrayList::new).orElse(List.of()));
        }
    }

    private Map<VisitTimescale, TreeMap<LocalDate, Turn>> turns(KnownCare care) {
        var made = visits.in(care.periodId());
        var turns = turns(VisitFacts.of(care, reviews.of(care.periodId()), made));
        var noticed = afterNotices(care, made);
        if (!noticed.isEmpty()) {
            turns.put(VisitTimescale.NOTICE, noticed);
        }
        return turns;
    }

    /** Of several notices that wait the first says by when: one visit answers them all. */
    private TreeMap<LocalDate, Turn> afterNotices(KnownCare care, List<LookedAfterVisit> made) {
        var turns = new TreeMap<LocalDate, Turn>();
        var waits = care.endedOn() == null;
        for (var asked : AnsweredRequest.of(requests.in(care.periodId()), made, limits, CivilTime.today(clock))) {
            var answered = asked.visitedOn();
            var limit = asked.limit();
            if (limit != null && (answered != null || waits)) {
                turns.putIfAbsent(limit.startsOn(), new Turn(limit.startsOn(), answered));
                waits = waits && answered != null;
            }
        }
        return turns;
    }

    private Map<VisitTimescale, TreeMap<LocalDate, Turn>> turns(VisitFacts facts) {
        var turns = new EnumMap<VisitTimescale, TreeMap<LocalDate, Turn>>(VisitTimescale.class);
        var today = CivilTime.today(clock);
        visiting.next(facts, today).ifPresent(next -> note(turns, next, null));
        for (var judged : visiting.judged(facts, today)) {
            var due = judged.due();
            var seenOn = judged.seenOn();
            if (due != null && seenOn != null) {
                note(turns, due, seenOn);
            }
        }
        return turns;
    }

    private static void note(
            Map<VisitTimescale, TreeMap<LocalDate, Turn>> turns, VisitDue due, @Nullable LocalDate seenOn) {
        var startsOn = due.limit().startsOn();
        turns.computeIfAbsent(due.timescale(), each -> new TreeMap<>()).put(startsOn, new Turn(startsOn, seenOn));
    }
}

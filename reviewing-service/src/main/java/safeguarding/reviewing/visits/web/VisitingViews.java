package safeguarding.reviewing.visits.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.AnsweredRequest;
import safeguarding.reviewing.visits.JudgedVisit;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.VisitClock;
import safeguarding.reviewing.visits.VisitDue;
import safeguarding.reviewing.visits.VisitLimits;
import safeguarding.reviewing.visits.VisitLimitsInForce;
import safeguarding.reviewing.visits.VisitRequest;
import safeguarding.reviewing.visits.web.KnownVisiting.Known;

/** Shows how children are visited, against the clock. */
@Singleton
class VisitingViews {

    private final VisitClock visiting;
    private final VisitLimits limits;
    private final Links links;
    private final Clock clock;

    VisitingViews(VisitLimitsInForce limits, Links links, Clock clock) {
        this.visiting = new VisitClock(limits);
        this.limits = limits;
        this.links = links;
        this.clock = clock;
    }

    VisitingView show(Known known, OnADay day) {
        var asAt = day.state(clock);
        var facts = known.facts();
        var judged = visiting.judged(facts, asAt);
        var stretch = facts.on(asAt);
        return new VisitingView(
                known.care().periodId(),
                known.care().childId(),
                asAt,
                day.knowledge(clock).day(),
                day.provisional(clock),
                Codes.of(stretch.regime()),
                stretch.placedOn(),
                visiting.next(facts, asAt).map(VisitDueView::of).orElse(null),
                shown(judged.stream()
                        .filter(each -> each.seenOn() == null)
                        .map(JudgedVisit::due)
                        .findFirst()
                        .orElse(null)),
                VisitTallyView.of(known.visits(), judged),
                held(known.visits(), judged),
                AnsweredRequest.of(known.requests(), known.visits(), limits, asAt).stream()
                        .map(VisitRequestView::of)
                        .toList(),
                links.visiting(known.care().periodId()));
    }

    /** A request with its answer of today. */
    VisitRequestView show(VisitRequest request, List<LookedAfterVisit> visits) {
        return AnsweredRequest.of(List.of(request), visits, limits, CivilTime.today(clock)).stream()
                .map(VisitRequestView::of)
                .findFirst()
                .orElseThrow();
    }

    /** Of several visits on one day the first at which the child was seen is the one that counts. */
    private List<HeldVisitView> held(List<LookedAfterVisit> visits, List<JudgedVisit> judged) {
        Map<LocalDate, JudgedVisit> bySeenOn = judged.stream()
                .filter(each -> each.seenOn() != null)
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.seenOn()), Function.identity()));
        var counted = new HashSet<LocalDate>();
        var held = new ArrayList<HeldVisitView>();
        for (var visit : visits) {
            var made = visit.made();
            var counts = made.seen() && counted.add(made.visitedOn());
            held.add(held(visit, counts ? bySeenOn.get(made.visitedOn()) : null));
        }
        return held;
    }

    private HeldVisitView held(LookedAfterVisit visit, @Nullable JudgedVisit judged) {
        var due = judged == null ? null : judged.due();
        return new HeldVisitView(
                visit.id(),
                VisitFields.of(visit.made()),
                shown(due),
                judged == null || due == null ? null : judged.late(),
                links.visit(visit.id()));
    }

    private static @Nullable VisitDueView shown(@Nullable VisitDue due) {
        return due == null ? null : VisitDueView.of(due);
    }
}

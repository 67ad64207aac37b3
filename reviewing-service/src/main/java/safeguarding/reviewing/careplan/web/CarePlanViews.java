package safeguarding.reviewing.careplan.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlanHistory;
import safeguarding.reviewing.careplan.CarePlanQuality;
import safeguarding.reviewing.careplan.PermanenceDeadlines;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.OpenedReview;
import safeguarding.reviewing.neighbours.ReviewsOfPeriod;

/** Shows care plans. */
@Singleton
class CarePlanViews {

    private final ReviewsOfPeriod reviews;
    private final KnownChildren children;
    private final Deadlines deadlines;
    private final Links links;
    private final Clock clock;

    CarePlanViews(ReviewsOfPeriod reviews, KnownChildren children, Deadlines deadlines, Links links, Clock clock) {
        this.reviews = reviews;
        this.children = children;
        this.deadlines = deadlines;
        this.links = links;
        this.clock = clock;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(CarePlan plan) {
        var view = show(plan, CivilTime.today(clock), deadlines.of(plan.id()), reviews.held(plan.periodId()));
        return Response.ok(view).tag(Versions.etag(plan)).build();
    }

    /** As it is seen at the end of a civil day by which it had begun. */
    CarePlanView show(CarePlan plan, LocalDate asAt, List<Deadline> due, List<OpenedReview> held) {
        var by = permanenceBy(due);
        return new CarePlanView(
                plan.id(),
                plan.periodId(),
                plan.childId(),
                plan.startedOn(),
                plan.endedOn().filter(on -> !on.isAfter(asAt)).orElse(null),
                asAt,
                elements(plan, asAt),
                by.orElse(null),
                permanence(plan, asAt),
                plan.lines().stream()
                        .filter(line -> !line.fact().startedOn().isAfter(asAt))
                        .map(line -> PermanenceLineView.of(line, asAt))
                        .toList(),
                findings(plan, asAt, by, held),
                due,
                plan.withdrawal().map(MadeInError::on).orElse(null),
                links.carePlan(plan.id()));
    }

    /** The day of C2.13. */
    static Optional<LocalDate> permanenceBy(List<Deadline> due) {
        return due.stream()
                .filter(deadline ->
                        PermanenceDeadlines.isAbout(deadline) && deadline.state() != Deadline.State.WITHDRAWN)
                .map(Deadline::dueOn)
                .reduce((earlier, later) -> later);
    }

    private static List<ElementView> elements(CarePlan plan, LocalDate asAt) {
        return plan.elements().stream()
                .filter(element -> !element.fact().agreedOn().isAfter(asAt))
                .sorted(Comparator.comparing(element -> element.fact().agreedOn()))
                .map(element -> ElementView.of(
                        element, CarePlanHistory.versions(plan, element.fact().kind()), asAt))
                .toList();
    }

    private static List<PermanencePlanView> permanence(CarePlan plan, LocalDate asAt) {
        var decided = CarePlanHistory.decided(plan);
        return plan.permanence().stream()
                .filter(route -> !route.fact().decidedOn().isAfter(asAt))
                .sorted(Comparator.comparing(route -> route.fact().decidedOn()))
                .map(route -> PermanencePlanView.of(route, decided, asAt))
                .toList();
    }

    private List<CarePlanFindingView> findings(
            CarePlan plan, LocalDate asAt, Optional<LocalDate> by, List<OpenedReview> held) {
        if (plan.withdrawal().isPresent()) {
            return List.of();
        }
        var bornOn = children.find(plan.childId()).map(KnownChild::bornOn).orElse(null);
        return CarePlanQuality.check(plan, held, by.orElse(null), bornOn, asAt).stream()
                .map(CarePlanFindingView::of)
                .toList();
    }
}

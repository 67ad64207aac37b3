package safeguarding.reviewing.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.neighbours.OfficerRegister;
import safeguarding.reviewing.neighbours.OfficersPeriods;

/** How the children of an officer are visited, of those whom the caller may see today. */
@ApplicationScoped
class VisitingOfOfficers {

    private static final Comparator<VisitingItem> DUE_FIRST = Comparator.comparing(
                    VisitingOfOfficers::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(VisitingItem::periodId);

    private final OfficerRegister register;
    private final OfficersPeriods periods;
    private final KeysetPages pages;
    private final KnownVisiting known;
    private final VisitingViews views;
    private final Clock clock;

    VisitingOfOfficers(
            OfficerRegister register,
            OfficersPeriods periods,
            KeysetPages pages,
            KnownVisiting known,
            VisitingViews views,
            Clock clock) {
        this.register = register;
        this.periods = periods;
        this.pages = pages;
        this.known = known;
        this.views = views;
        this.clock = clock;
    }

    OfficerVisitingView of(UUID officerId, OnADay day, Access access) {
        if (!register.knows(officerId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such reviewing-officer for this caller.");
        }
        var asAt = day.state(clock);
        var knownOn = day.knowledge(clock).day();
        var items = visible(periods.of(officerId, asAt, knownOn), access).stream()
                .flatMap(period -> known.in(period, day).stream())
                .map(found -> VisitingItem.of(views.show(found, day)))
                .sorted(DUE_FIRST)
                .toList();
        access.shown(items.stream().map(VisitingItem::childId).collect(Collectors.toSet()));
        return new OfficerVisitingView(
                officerId,
                asAt,
                knownOn,
                day.provisional(clock),
                (int) items.stream().filter(VisitingItem::overdue).count(),
                items.stream().map(VisitingItem::tally).reduce(new VisitTallyView(0, 0, 0, 0), VisitTallyView::and),
                items);
    }

    /** Those of the periods whose child the caller may see. */
    private List<UUID> visible(List<UUID> ofOfficer, Access access) {
        var seen = new ArrayList<UUID>();
        @Nullable String next = null;
        do {
            var page = pages.list("getReviewingOfficerVisiting")
                    .select("r.id")
                    .from("period_of_care r join child c on c.id = r.child_id")
                    .where("r.id = any(:periods)", "periods", ofOfficer)
                    .visible(access.toList("r.child_id"))
                    .orderBy(Key.id("r.id"))
                    .ids(new PageRequest(PageRequest.LARGEST, next));
            seen.addAll(page.items());
            next = page.next();
        } while (next != null);
        return seen;
    }

    private static @Nullable LocalDate dueOn(VisitingItem item) {
        var next = item.next();
        return next == null ? null : next.dueOn();
    }
}

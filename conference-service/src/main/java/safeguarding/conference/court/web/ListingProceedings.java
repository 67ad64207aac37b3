package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.court.CourtClock;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.PageRequest;

/** Lists proceedings on a day, and what has changed in them. */
@ApplicationScoped
public class ListingProceedings {

    private static final String OPERATION = "listCourtProceedings";

    private final SoughtProceedings sought;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final CourtProceedingsViews views;
    private final Clock clock;
    private final PersonInSight inSight;

    ListingProceedings(
            SoughtProceedings sought,
            ChangeFeed changes,
            GoneFromSight gone,
            CourtProceedingsViews views,
            Clock clock,
            PersonInSight inSight) {
        this.inSight = inSight;
        this.sought = sought;
        this.changes = changes;
        this.gone = gone;
        this.views = views;
        this.clock = clock;
    }

    CourtProceedingsPage list(CourtProceedingsFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.knownOn() == null ? null : day.knowledge(clock);
        var rows = sought.visible(OPERATION, access, known)
                .where("least(e.letter_on, e.issued_on) <= :asAt and " + filter.stageCondition(), "asAt", asAt)
                .whereGiven("e.area = :area", "area", filter.area())
                .whereGiven("e.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .orderBy(Key.id("e.id"))
                .page(page, SoughtProceedings::seen);
        var items = sought.read(
                SoughtProceedings.logged(rows.items(), access),
                known,
                (proceedings, visible) ->
                        day.now() ? views.show(proceedings, visible) : views.show(proceedings, visible, asAt));
        return new CourtProceedingsPage(items, List.of(), rows.next());
    }

    /** What has changed since a cursor: proceedings as they stand, and which have gone from the caller's sight. */
    CourtProceedingsPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page(CourtClock.PROCEEDINGS, cursor, page, ids -> told(ids, access));
        return new CourtProceedingsPage(
                changed.items().stream().flatMap(one -> one.view().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.view().isEmpty())
                        .map(Told::proceedingsId)
                        .toList(),
                changed.next());
    }

    private record Told(UUID proceedingsId, Optional<CourtProceedingsView> view) {}

    private List<Told> told(List<UUID> changed, Access access) {
        var rows = sought.visible(OPERATION, access, null)
                .where("e.id = any (:ids)", "ids", changed)
                .orderBy(Key.id("e.id"))
                .page(new PageRequest(PageRequest.LARGEST, null), SoughtProceedings::seen);
        var shown = new HashMap<UUID, CourtProceedingsView>();
        sought.read(SoughtProceedings.logged(rows.items(), access), null, views::show)
                .forEach(view -> shown.put(view.proceedingsId(), view));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> new Told(id, Optional.ofNullable(shown.get(id))))
                .toList();
    }
}

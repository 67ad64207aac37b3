package safeguarding.licensing.permits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.licensing.permits.WorkPermit;
import safeguarding.licensing.permits.WorkPermits;
import safeguarding.platform.access.Access;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;

/** Lists of the permits whose children the caller may see, and what has changed in them. */
@ApplicationScoped
class ListingPermits {

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final WorkPermits permits;
    private final PermitViews views;
    private final Access access;
    private final Clock clock;

    ListingPermits(
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            WorkPermits permits,
            PermitViews views,
            Access access,
            Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.permits = permits;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    Page<WorkPermitItem> list(PermitFilter filter, PageRequest page) {
        var query = visible()
                .whereGiven("r.employer_id = :employer", "employer", filter.employerId())
                .whereGiven("r.child_id = :child", "child", filter.childId());
        var standing = Codes.readOrNull("standing", filter.standing(), Standing.class);
        if (standing != null) {
            query.where("cast(:today as date) is not null", "today", CivilTime.today(clock))
                    .where(
                            "exists (select 1 from licence l where l.id = r.id and"
                                    + " licence_standing(l, cast(:today as date)) = :standing)",
                            "standing",
                            Codes.of(standing));
        }
        var ids = query.ids(page);
        return new Page<>(
                show(ids.items()).stream()
                        .map(view -> WorkPermitItem.of(view.workPermitId(), view))
                        .toList(),
                ids.next());
    }

    Page<WorkPermitItem> changedSince(String cursor, PageRequest page) {
        return changes.page("work-permit", cursor, page, this::told);
    }

    private List<WorkPermitItem> told(List<UUID> changed) {
        var seen = visible().where("r.id = any(:ids)", "ids", changed).ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = new HashMap<UUID, WorkPermitView>();
        show(seen.items()).forEach(view -> shown.put(view.workPermitId(), view));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> WorkPermitItem.of(id, shown.get(id)))
                .toList();
    }

    private KeysetQuery visible() {
        return pages.list("listWorkPermits")
                .select("r.id")
                .from("work_permit r")
                .visible(access.toList("r.child_id"))
                .orderBy(Key.id("r.id"));
    }

    private List<WorkPermitView> show(List<UUID> ids) {
        var found = permits.all(ids);
        access.shown(found.stream().map(WorkPermit::childId).collect(Collectors.toSet()));
        return found.stream().map(views::of).toList();
    }
}

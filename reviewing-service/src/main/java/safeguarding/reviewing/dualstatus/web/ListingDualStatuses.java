package safeguarding.reviewing.dualstatus.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.dualstatus.DualStatus;
import safeguarding.reviewing.dualstatus.DualStatuses;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists dual statuses on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingDualStatuses {

    private final RecordKind<DualStatus> kind;
    private final ListedRecords listed;
    private final DualStatusViews views;
    private final Clock clock;

    ListingDualStatuses(DualStatuses statuses, ListedRecords listed, DualStatusViews views, Clock clock) {
        this.kind = new RecordKind<>(
                "listDualStatuses", "dual-status", "dual_status", DualStatus.class, statuses::all, DualStatus::childId);
        this.listed = listed;
        this.views = views;
        this.clock = clock;
    }

    DualStatusPage list(DualStatusFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.began_on <= :asAt and r.withdrawn_on is null and " + filter.standingCondition(day.now()),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .ids(page);
        var found = listed.read(kind, ids.items(), known, access);
        return new DualStatusPage(views.of(found, asAt, ReviewKnowledge.of(day, clock)), List.of(), ids.next());
    }

    /** What has changed since a cursor: how they stand, and which have gone from the caller's sight. */
    DualStatusPage changedSince(String cursor, Access access, PageRequest page) {
        var today = CivilTime.today(clock);
        var changed = listed.changedSince(kind, cursor, access, page, status -> views.of(status, today, null));
        return new DualStatusPage(changed.items(), changed.removed(), changed.next());
    }
}

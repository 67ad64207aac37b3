package safeguarding.reviewing.care.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists periods of care on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingPeriods {

    /** What held, or held last, on the day: the latest of the episodes that had begun. */
    private static final String STATUS_OF_THE_DAY = """
            :legalStatus = (select one ->> 'legalStatus' from jsonb_array_elements((r.episodes)::jsonb -> 'all')
                            with ordinality as told (one, place)
                            where (one ->> 'startedOn')::date <= :asAt order by place desc limit 1)""";

    private final RecordKind<PeriodOfCare> kind;
    private final ListedRecords listed;
    private final PeriodOfCareViews views;
    private final Clock clock;

    ListingPeriods(PeriodsOfCare periods, ListedRecords listed, PeriodOfCareViews views, Clock clock) {
        this.kind = new RecordKind<>(
                "listPeriodsOfCare",
                "period-of-care",
                "period_of_care",
                PeriodOfCare.class,
                periods::all,
                PeriodOfCare::childId);
        this.listed = listed;
        this.views = views;
        this.clock = clock;
    }

    PeriodOfCarePage list(PeriodOfCareFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.started_on <= :asAt and r.withdrawn_on is null and " + filter.standingCondition(day.now()),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven(
                        day.now() ? "r.legal_status = :legalStatus" : STATUS_OF_THE_DAY,
                        "legalStatus",
                        filter.legalStatus())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(period -> day.now() ? views.show(period) : views.show(period, asAt))
                .toList();
        return new PeriodOfCarePage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: periods as they stand, and which have gone from the caller's sight. */
    PeriodOfCarePage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, views::show);
        return new PeriodOfCarePage(changed.items(), changed.removed(), changed.next());
    }
}

package safeguarding.reviewing.health.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.health.HealthRecord;
import safeguarding.reviewing.health.HealthRecords;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists records, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingHealthRecords {

    private final RecordKind<HealthRecord> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingHealthRecords(HealthRecords facts, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listHealthRecords",
                "health-record",
                "health_record",
                HealthRecord.class,
                facts::all,
                HealthRecord::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    HealthRecordPage list(HealthRecordFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where("r.withdrawn_on is null and r.told_on <= :asAt", "asAt", day.state(clock))
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(fact -> HealthRecordView.of(fact, links))
                .toList();
        return new HealthRecordPage(items, List.of(), ids.next());
    }

    HealthRecordPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, fact -> HealthRecordView.of(fact, links));
        return new HealthRecordPage(changed.items(), changed.removed(), changed.next());
    }
}

package safeguarding.licensing.dailyrecords.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.dailyrecords.DailyRecord;
import safeguarding.licensing.dailyrecords.DailyRecords;
import safeguarding.licensing.dailyrecords.HandingInRecords;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** The records of days that the caller may see, by the policy for children. */
@ApplicationScoped
class DailyRecordSight {

    private final DailyRecords kept;
    private final AreaRecords records;
    private final Access access;

    DailyRecordSight(DailyRecords kept, AreaRecords records, Access access) {
        this.kept = kept;
        this.records = records;
        this.access = access;
    }

    /** The record, or 404. */
    DailyRecord toRead(UUID id) {
        var found = find(id);
        access.toRead(asProtected(found));
        return found;
    }

    /** The record in the version that the caller names, or 404, 412 or 428. */
    DailyRecord toChange(UUID id, @Nullable String ifMatch) {
        var found = find(id);
        access.toChange(asProtected(found));
        Versions.require(ifMatch, found);
        return found;
    }

    /** A query for the identifiers of the records, {@code r}, that the caller may see. */
    KeysetQuery list() {
        return records.list(kind()).visible(access.toList("r.child_id"));
    }

    /** One page of the records that fit. */
    <V> Page<V> page(KeysetQuery query, PageRequest page, Function<DailyRecord, V> shown) {
        return records.page(kind(), query, page, shown);
    }

    /** What has changed since a cursor. */
    <V> Page<V> changedSince(String cursor, PageRequest page, Function<DailyRecord, V> shown) {
        return records.changedSince(kind(), cursor, page, shown);
    }

    private AreaRecordKind<DailyRecord> kind() {
        return AreaRecordKind.ofTheCouncil(
                "listDailyRecords", HandingInRecords.TYPE, "daily_record", DailyRecord.class, this::shown);
    }

    /** Those that may be shown; that they were is logged. */
    private List<DailyRecord> shown(Collection<UUID> ids) {
        var seen = kept.all(ids).stream()
                .filter(each -> access.mayName(each.childId()))
                .toList();
        access.shown(seen.stream().map(DailyRecord::childId).collect(Collectors.toSet()));
        return seen;
    }

    private DailyRecord find(UUID id) {
        return kept.find(id).orElseThrow(() -> AreaRecords.none(HandingInRecords.TYPE));
    }

    private static ProtectedRecord asProtected(DailyRecord found) {
        return new ProtectedRecord(HandingInRecords.TYPE, found.id(), Set.of(found.childId()));
    }
}

package safeguarding.licensing.performances.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.AskingForPerformances;
import safeguarding.licensing.performances.PerformanceLicence;
import safeguarding.licensing.performances.PerformanceLicences;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** The contents of performance licences that the caller may see, by the policy for children. */
@ApplicationScoped
class PerformanceSight {

    private final PerformanceLicences licences;
    private final AreaRecords records;
    private final Access access;

    PerformanceSight(PerformanceLicences licences, AreaRecords records, Access access) {
        this.licences = licences;
        this.records = records;
        this.access = access;
    }

    /** The record, or 404. */
    PerformanceLicence toRead(UUID id) {
        var found = find(id);
        access.toRead(asProtected(found));
        return found;
    }

    /** The record in the version that the caller names, or 404, 412 or 428. */
    PerformanceLicence toChange(UUID id, @Nullable String ifMatch) {
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
    <V> Page<V> page(KeysetQuery query, PageRequest page, Function<PerformanceLicence, V> shown) {
        return records.page(kind(), query, page, shown);
    }

    /** What has changed since a cursor. */
    <V> Page<V> changedSince(String cursor, PageRequest page, Function<PerformanceLicence, V> shown) {
        return records.changedSince(kind(), cursor, page, shown);
    }

    private AreaRecordKind<PerformanceLicence> kind() {
        return AreaRecordKind.ofTheCouncil(
                "listPerformanceLicences",
                AskingForPerformances.TYPE,
                "performance_licence",
                PerformanceLicence.class,
                this::shown);
    }

    /** Those that may be shown; that they were is logged. */
    private List<PerformanceLicence> shown(Collection<UUID> ids) {
        var seen = licences.all(ids).stream()
                .filter(each -> access.mayName(each.childId()))
                .toList();
        access.shown(seen.stream().map(PerformanceLicence::childId).collect(Collectors.toSet()));
        return seen;
    }

    private PerformanceLicence find(UUID id) {
        return licences.find(id).orElseThrow(() -> AreaRecords.none(AskingForPerformances.TYPE));
    }

    private static ProtectedRecord asProtected(PerformanceLicence found) {
        return new ProtectedRecord(AskingForPerformances.TYPE, found.id(), Set.of(found.childId()));
    }
}

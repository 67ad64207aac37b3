package safeguarding.licensing.licences.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.licences.DecidingLicences;
import safeguarding.licensing.licences.Licence;
import safeguarding.licensing.licences.Licences;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;

/** The licences that the caller may see: those about a child by the policy for children, the others by their area. */
@ApplicationScoped
class LicenceSight {

    private static final String AREA = "r.child_id is not null or r.area is null or r.area = any (:callersAreas)";

    private final Licences licences;
    private final AreaRecords records;
    private final Access access;
    private final Clock clock;

    LicenceSight(Licences licences, AreaRecords records, Access access, Clock clock) {
        this.licences = licences;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    /** The licence, or 404. */
    Licence toRead(UUID licenceId) {
        var licence = records.toRead(kind(), licences.find(licenceId));
        record(licence).ifPresent(access::toRead);
        return licence;
    }

    /** The licence in the version that the caller names, or 404, 412 or 428. */
    Licence toChange(UUID licenceId, @Nullable String ifMatch) {
        var licence = records.toRead(kind(), licences.find(licenceId));
        record(licence).ifPresent(access::toChange);
        return records.toChange(kind(), Optional.of(licence), ifMatch);
    }

    /** One page of licences that fit. */
    <V> Page<V> page(KeysetQuery query, PageRequest page, Function<Licence, V> shown) {
        return records.page(kind(), query, page, shown);
    }

    /** What has changed since a cursor. */
    <V> Page<V> changedSince(String cursor, PageRequest page, Function<Licence, V> shown) {
        return records.changedSince(kind(), cursor, page, shown);
    }

    /** A query for the identifiers of the licences, {@code r}, that the caller may see. */
    KeysetQuery list() {
        return records.list(kind()).visible(access.toList("r.child_id").orAboutNobody("r.child_id"));
    }

    private AreaRecordKind<Licence> kind() {
        return new AreaRecordKind<>(
                "listLicences",
                DecidingLicences.TYPE,
                "licence",
                AREA,
                Licence.class,
                this::shown,
                licence -> areas(known(licence)));
    }

    /** Those of the licences that may be shown; that they were is logged. */
    private List<Licence> shown(Collection<UUID> ids) {
        var seen = licences.all(ids).stream().filter(this::isToBeSeen).toList();
        access.shown(seen.stream()
                .flatMap(licence -> Stream.ofNullable(known(licence).childId()))
                .collect(Collectors.toSet()));
        return seen;
    }

    private boolean isToBeSeen(Licence licence) {
        var child = known(licence).childId();
        return child == null || access.mayName(child);
    }

    private Optional<ProtectedRecord> record(Licence licence) {
        return Optional.ofNullable(known(licence).childId())
                .map(child -> new ProtectedRecord(DecidingLicences.TYPE, licence.id(), Set.of(child)));
    }

    private static List<String> areas(KnownLicence licence) {
        var area = licence.area();
        return licence.childId() != null || area == null ? List.of() : List.of(area);
    }

    private KnownLicence known(Licence licence) {
        return licence.known(CivilTime.today(clock));
    }
}

package safeguarding.licensing.permits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.permits.WorkPermit;
import safeguarding.licensing.permits.WorkPermits;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecords;

/** A work permit, opened to the caller or not there. */
@ApplicationScoped
class OpenedPermit {

    private final WorkPermits permits;
    private final Access access;

    OpenedPermit(WorkPermits permits, Access access) {
        this.permits = permits;
        this.access = access;
    }

    WorkPermit toRead(UUID permitId) {
        var permit = found(permitId);
        access.toRead(record(permit));
        return permit;
    }

    WorkPermit toChange(UUID permitId) {
        var permit = found(permitId);
        access.toChange(record(permit));
        return permit;
    }

    private WorkPermit found(UUID permitId) {
        return permits.find(permitId).orElseThrow(() -> AreaRecords.none("work-permit"));
    }

    private static ProtectedRecord record(WorkPermit permit) {
        return new ProtectedRecord("work-permit", permit.id(), Set.of(permit.childId()));
    }
}

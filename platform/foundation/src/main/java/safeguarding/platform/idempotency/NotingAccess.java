package safeguarding.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;

/** Notes whom a request was about, so that a repeat can be decided about anew. */
@Decorator
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
abstract class NotingAccess implements Access {

    private final Access access;
    private final TouchedChildren touched;

    NotingAccess(@Delegate @Any Access access, TouchedChildren touched) {
        this.access = access;
        this.touched = touched;
    }

    @Override
    public Set<UUID> toRead(ProtectedRecord record) {
        return noted(access.toRead(record));
    }

    @Override
    public Set<UUID> toChange(ProtectedRecord record) {
        return noted(access.toChange(record));
    }

    @Override
    public void shown(Collection<UUID> childIds) {
        access.shown(childIds);
        touched.add(childIds);
    }

    @Override
    public void toBreakGlass(UUID childId) {
        access.toBreakGlass(childId);
        touched.add(Set.of(childId));
    }

    @Override
    public void toOpenSeal(UUID childId) {
        access.toOpenSeal(childId);
        touched.add(Set.of(childId));
    }

    @Override
    public void named(Collection<UUID> childIds) {
        access.named(childIds);
        touched.add(childIds);
    }

    @Override
    public void created(UUID childId) {
        access.created(childId);
        touched.add(Set.of(childId));
    }

    private Set<UUID> noted(Set<UUID> childIds) {
        touched.add(childIds);
        return childIds;
    }
}

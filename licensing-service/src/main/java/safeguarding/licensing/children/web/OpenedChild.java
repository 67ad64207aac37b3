package safeguarding.licensing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.children.LicensedChildren;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** A child's record, opened to the caller or not there. */
@ApplicationScoped
class OpenedChild {

    private final LicensedChildren children;
    private final Access access;

    OpenedChild(LicensedChildren children, Access access) {
        this.children = children;
        this.access = access;
    }

    LicensedChild toRead(UUID childId) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return children.findChild(childId).orElseThrow(OpenedChild::none);
    }

    LicensedChild toChange(UUID childId, @Nullable String ifMatch) {
        var child = toChange(childId);
        Versions.require(ifMatch, child);
        return child;
    }

    /** The child, the version not looked at yet. */
    LicensedChild toChange(UUID childId) {
        access.toChange(ProtectedRecord.ofChild(childId));
        return children.findChild(childId).orElseThrow(OpenedChild::none);
    }

    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller.");
    }
}

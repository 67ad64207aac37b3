package safeguarding.conference.children.web.birth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.birth.Birth;
import safeguarding.conference.children.birth.Births;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a birth for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedBirth {

    private final Births births;
    private final Children children;
    private final Access access;

    OpenedBirth(Births births, Children children, Access access) {
        this.births = births;
        this.children = children;
        this.access = access;
    }

    /** A birth and the child who was born. */
    record Opened(Birth birth, Child child) {}

    Birth toRead(UUID birthId) {
        var birth = found(birthId);
        access.toRead(ofBirth(birth));
        return birth;
    }

    Opened toChange(UUID birthId, @Nullable String ifMatch) {
        var birth = found(birthId);
        access.toChange(ofBirth(birth));
        Versions.require(ifMatch, birth);
        return new Opened(birth, children.findChild(birth.childId()).orElseThrow());
    }

    private Birth found(UUID birthId) {
        return births.find(birthId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such birth for this caller."));
    }

    private static ProtectedRecord ofBirth(Birth birth) {
        return new ProtectedRecord("birth", birth.id(), Set.of(birth.childId()));
    }
}

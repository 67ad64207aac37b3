package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.court.CourtRegister;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens proceedings for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedProceedings {

    private final CourtRegister register;
    private final Access access;

    OpenedProceedings(CourtRegister register, Access access) {
        this.register = register;
        this.access = access;
    }

    /** Proceedings and the children of them whom the caller may see. */
    record Opened(CourtProceedings proceedings, Set<UUID> visible) {}

    Opened toRead(UUID id) {
        var proceedings = found(id);
        return new Opened(proceedings, access.toRead(protectedRecord(proceedings)));
    }

    Opened toChange(UUID id, @Nullable String ifMatch) {
        var proceedings = found(id);
        var visible = access.toChange(protectedRecord(proceedings));
        Versions.require(ifMatch, proceedings);
        return new Opened(proceedings, visible);
    }

    /** The same for one hearing of them, whose absence is told before the version is compared. */
    Opened toChangeHearing(UUID id, UUID hearingId, @Nullable String ifMatch) {
        var proceedings = found(id);
        var visible = access.toChange(protectedRecord(proceedings));
        if (proceedings.facts().hearings().stream()
                .noneMatch(hearing -> hearing.hearingId().equals(hearingId))) {
            throw unknown();
        }
        Versions.require(ifMatch, proceedings);
        return new Opened(proceedings, visible);
    }

    private CourtProceedings found(UUID id) {
        return register.find(id).orElseThrow(OpenedProceedings::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such court-proceedings for this caller.");
    }

    private static ProtectedRecord protectedRecord(CourtProceedings proceedings) {
        return new ProtectedRecord("court-proceedings", proceedings.id(), proceedings.childIds());
    }
}

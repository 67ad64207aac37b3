package safeguarding.reviewing.retention.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.keeping.DestructionState;
import safeguarding.platform.keeping.Destructions;
import safeguarding.platform.keeping.LegalHold;
import safeguarding.platform.keeping.LegalHolds;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.retention.LifeOfChild;
import safeguarding.reviewing.retention.Retentions;

/** Opens records, holds and destructions for the running request: access is decided and logged, the version compared. */
@ApplicationScoped
class OpenedKeeping {

    private final Retentions retentions;
    private final LegalHolds holds;
    private final Destructions destructions;
    private final Access access;

    OpenedKeeping(Retentions retentions, LegalHolds holds, Destructions destructions, Access access) {
        this.retentions = retentions;
        this.holds = holds;
        this.destructions = destructions;
        this.access = access;
    }

    LifeOfChild toRead(UUID childId) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return life(childId);
    }

    LifeOfChild toChange(UUID childId) {
        access.toChange(ProtectedRecord.ofChild(childId));
        return life(childId);
    }

    LegalHold holdToRead(UUID holdId) {
        var hold = hold(holdId);
        access.toRead(ofHold(hold));
        return hold;
    }

    LegalHold holdToChange(UUID holdId, @Nullable String ifMatch) {
        var hold = hold(holdId);
        access.toChange(ofHold(hold));
        Versions.require(ifMatch, hold);
        return hold;
    }

    /** Of a record that is destroyed nothing is left to hide: who may read destructions reads it. */
    Destruction destructionToRead(UUID destructionId) {
        var destruction = destruction(destructionId);
        if (destruction.state() == DestructionState.DESTROYED) {
            access.toEnquire();
            access.named(List.of(destruction.childId()));
        } else {
            access.toRead(ofDestruction(destruction));
        }
        return destruction;
    }

    Destruction destructionToChange(UUID destructionId, @Nullable String ifMatch) {
        var destruction = destruction(destructionId);
        access.toChange(ofDestruction(destruction));
        Versions.require(ifMatch, destruction);
        return destruction;
    }

    private LifeOfChild life(UUID childId) {
        return retentions.life(childId).orElseThrow(() -> nothing("child"));
    }

    private LegalHold hold(UUID holdId) {
        return holds.find(holdId).orElseThrow(() -> nothing("legal hold"));
    }

    private Destruction destruction(UUID destructionId) {
        return destructions.find(destructionId).orElseThrow(() -> nothing("destruction"));
    }

    /** A refusal speaks of what was asked for, as one on what is not there does. */
    private static ProtectedRecord ofHold(LegalHold hold) {
        return new ProtectedRecord("legal hold", hold.id(), Set.of(hold.childId()));
    }

    private static ProtectedRecord ofDestruction(Destruction destruction) {
        return new ProtectedRecord("destruction", destruction.id(), Set.of(destruction.childId()));
    }

    private static ProblemException nothing(String kind) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such " + kind + " for this caller.");
    }
}

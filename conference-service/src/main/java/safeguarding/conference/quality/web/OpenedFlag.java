package safeguarding.conference.quality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.quality.FlaggedFact;
import safeguarding.conference.quality.FlaggedFacts;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a flagged fact for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedFlag {

    private final FlaggedFacts flags;
    private final Access access;

    OpenedFlag(FlaggedFacts flags, Access access) {
        this.flags = flags;
        this.access = access;
    }

    FlaggedFact toRead(UUID flagId) {
        var flag = flag(flagId);
        access.toRead(ProtectedRecord.ofChild(flag.identity().childId()));
        return flag;
    }

    FlaggedFact toChange(UUID flagId, @Nullable String ifMatch) {
        var flag = flag(flagId);
        access.toChange(ProtectedRecord.ofChild(flag.identity().childId()));
        Versions.require(ifMatch, flag);
        return flag;
    }

    private FlaggedFact flag(UUID flagId) {
        return flags.find(flagId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such flagged fact for this caller."));
    }
}

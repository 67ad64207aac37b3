package safeguarding.conference.councils.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.conference.councils.CouncilArrangements;
import safeguarding.conference.councils.CouncilNotification;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens an arrangement for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedArrangement {

    private final CouncilArrangements arrangements;
    private final Access access;

    OpenedArrangement(CouncilArrangements arrangements, Access access) {
        this.arrangements = arrangements;
        this.access = access;
    }

    CouncilArrangement toRead(UUID arrangementId) {
        var arrangement = found(arrangementId);
        access.toRead(protectedRecord(arrangement));
        return arrangement;
    }

    /** For what is added to it and has a version of its own. */
    CouncilArrangement toAdd(UUID arrangementId) {
        var arrangement = found(arrangementId);
        access.toChange(protectedRecord(arrangement));
        return arrangement;
    }

    CouncilArrangement toChange(UUID arrangementId, @Nullable String ifMatch) {
        var arrangement = toAdd(arrangementId);
        Versions.require(ifMatch, arrangement);
        return arrangement;
    }

    CouncilNotification notificationToChange(UUID arrangementId, UUID notificationId, @Nullable String ifMatch) {
        toAdd(arrangementId);
        var notification = arrangements
                .notification(notificationId)
                .filter(one -> one.arrangement().arrangementId().equals(arrangementId))
                .orElseThrow(OpenedArrangement::none);
        Versions.require(ifMatch, notification);
        return notification;
    }

    private CouncilArrangement found(UUID arrangementId) {
        return arrangements.find(arrangementId).orElseThrow(OpenedArrangement::none);
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such council arrangement for this caller.");
    }

    private static ProtectedRecord protectedRecord(CouncilArrangement arrangement) {
        return new ProtectedRecord(
                "council arrangement",
                arrangement.id(),
                Set.of(arrangement.identity().childId()));
    }
}

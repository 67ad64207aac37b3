package safeguarding.conference.councils;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The arrangements with other councils. */
public interface CouncilArrangements {

    /** The arrangement as it stands, a withdrawn one too; empty when there is none. */
    Optional<CouncilArrangement> find(UUID arrangementId);

    /** The arrangements with these identifiers. */
    List<CouncilArrangement> all(Collection<UUID> arrangementIds);

    /** Those of one record of a child that stand, the earliest first. */
    List<CouncilArrangement> of(UUID childId);

    /** The notification as it stands, a withdrawn one too; empty when there is none. */
    Optional<CouncilNotification> notification(UUID notificationId);

    /** What was told under these arrangements, the earliest first, withdrawn ones among it. */
    List<CouncilNotification> notifications(Collection<UUID> arrangementIds);

    /** Keeps the arrangement with what happened to it. */
    CouncilArrangement save(CouncilArrangement arrangement);

    /** Keeps the notification with what happened to it. */
    CouncilNotification save(CouncilNotification notification);
}

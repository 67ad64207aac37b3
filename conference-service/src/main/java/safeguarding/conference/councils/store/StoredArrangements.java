package safeguarding.conference.councils.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.conference.councils.CouncilArrangements;
import safeguarding.conference.councils.CouncilNotification;

/** Keeps arrangements with what was told under them. */
@ApplicationScoped
class StoredArrangements implements CouncilArrangements {

    private final PanacheArrangements arrangements;
    private final PanacheNotifications notifications;

    StoredArrangements(PanacheArrangements arrangements, PanacheNotifications notifications) {
        this.arrangements = arrangements;
        this.notifications = notifications;
    }

    @Override
    public Optional<CouncilArrangement> find(UUID arrangementId) {
        return arrangements.findByIdOptional(arrangementId);
    }

    @Override
    public List<CouncilArrangement> all(Collection<UUID> arrangementIds) {
        return arrangementIds.isEmpty() ? List.of() : arrangements.list("id in ?1 order by id", arrangementIds);
    }

    @Override
    public List<CouncilArrangement> of(UUID childId) {
        return arrangements.list("childId = ?1 and withdrawal.on is null order by arranged.from, id", childId);
    }

    @Override
    public Optional<CouncilNotification> notification(UUID notificationId) {
        return notifications.findByIdOptional(notificationId);
    }

    @Override
    public List<CouncilNotification> notifications(Collection<UUID> arrangementIds) {
        return arrangementIds.isEmpty()
                ? List.of()
                : notifications.list("arrangementId in ?1 order by notified.on, id", arrangementIds);
    }

    @Override
    public CouncilArrangement save(CouncilArrangement arrangement) {
        return arrangements.save(arrangement);
    }

    @Override
    public CouncilNotification save(CouncilNotification notification) {
        return notifications.save(notification);
    }
}

package safeguarding.conference.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.CouncilEvent.CouncilNotified;
import safeguarding.conference.councils.CouncilEvent.NotificationWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** One council told the other something about a child. */
@Entity
@Table(name = "council_notification")
public class CouncilNotification extends Aggregate {

    @Column(name = "arrangement_id", nullable = false, updatable = false)
    private UUID arrangementId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private Notified notified;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CouncilNotification() {}

    private CouncilNotification(ArrangementIdentity arrangement, Notified notified) {
        this.arrangementId = arrangement.arrangementId();
        this.childId = arrangement.childId();
        this.area = arrangement.area();
        this.notified = notified;
    }

    /**
     * It was told.
     *
     * @param on civil date on which it is recorded
     */
    static CouncilNotification record(CouncilArrangement arrangement, Notified notified, LocalDate on) {
        var notification = new CouncilNotification(arrangement.identity(), notified);
        notification.happened(new CouncilNotified(
                notification.id(),
                notification.arrangement(),
                on,
                notified.direction(),
                notified.about(),
                notified.on()));
        return notification;
    }

    /** Nothing was told. */
    void withdraw(MadeInError why) {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The notification was withdrawn: nothing was told.");
        }
        withdrawal = why;
        happened(new NotificationWithdrawn(id(), arrangement(), why.on()));
    }

    /** The arrangement it belongs to. */
    public ArrangementIdentity arrangement() {
        return new ArrangementIdentity(arrangementId, childId, area);
    }

    /** What was told. */
    public Notified notified() {
        return notified;
    }

    /** Why nothing was told; empty where something was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}

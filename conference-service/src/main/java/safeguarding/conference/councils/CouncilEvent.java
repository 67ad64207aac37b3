package safeguarding.conference.councils;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens between councils about a child. No event says whom to ring. */
public sealed interface CouncilEvent extends DomainEvent {

    /** The arrangement. */
    ArrangementIdentity arrangement();

    /** Civil date on which it was recorded. */
    LocalDate on();

    /** A child of another council lives here, or one of ours elsewhere. */
    record ArrangementStarted(
            ArrangementIdentity arrangement,
            LocalDate on,
            Side side,
            String council,
            boolean permanent,
            LocalDate from,
            @Nullable LocalDate to)
            implements CouncilEvent {}

    /** It is other than was recorded, or has ended. */
    record ArrangementChanged(
            ArrangementIdentity arrangement,
            LocalDate on,
            Side side,
            String council,
            boolean permanent,
            LocalDate from,
            @Nullable LocalDate to)
            implements CouncilEvent {}

    /** It never was. */
    record ArrangementWithdrawn(ArrangementIdentity arrangement, LocalDate on) implements CouncilEvent {}

    /** One council told the other something. */
    record CouncilNotified(
            UUID notificationId,
            ArrangementIdentity arrangement,
            LocalDate on,
            Notified.Direction direction,
            Notified.About about,
            LocalDate notifiedOn)
            implements CouncilEvent {}

    /** Nothing was told. */
    record NotificationWithdrawn(UUID notificationId, ArrangementIdentity arrangement, LocalDate on)
            implements CouncilEvent {}
}

package safeguarding.conference.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.sight.Readers;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to minutes. No event holds a word of them. */
public sealed interface MinutesEvent extends DomainEvent {

    /** The minutes. */
    MinutesIdentity minutes();

    /** Civil date on which it happened. */
    LocalDate on();

    /** They are written. */
    record MinutesRecorded(MinutesIdentity minutes, LocalDate on, int sections) implements MinutesEvent {}

    /** They are written differently, before they are sent. */
    record MinutesChanged(MinutesIdentity minutes, LocalDate on, int edition, int sections) implements MinutesEvent {}

    /** They are sent: from now on they stay as they are. */
    record MinutesSent(MinutesIdentity minutes, LocalDate on, int edition) implements MinutesEvent {}

    /** Something was added to minutes that were sent. */
    record AddendumAdded(
            UUID addendumId,
            MinutesIdentity minutes,
            LocalDate on,
            Readers readers,
            @Nullable UUID correctionId) implements MinutesEvent {}

    /** Somebody says that minutes which were sent are wrong. */
    record CorrectionRequested(UUID correctionId, MinutesIdentity minutes, LocalDate on, Petitioner askedBy)
            implements MinutesEvent {}

    /** The unit has answered. */
    record CorrectionConcluded(UUID correctionId, MinutesIdentity minutes, LocalDate on, CorrectionOutcome outcome)
            implements MinutesEvent {}
}

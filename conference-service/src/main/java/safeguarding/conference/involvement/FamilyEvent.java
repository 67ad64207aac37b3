package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the participation of the family. */
public sealed interface FamilyEvent extends DomainEvent {

    /** How somebody of the family takes part is known. */
    record FamilyParticipationRecorded(
            UUID participationId,
            UUID conferenceId,
            Set<UUID> childIds,
            String area,
            LocalDate on,
            Participant participant,
            TakingPart takingPart)
            implements FamilyEvent {
        public FamilyParticipationRecorded {
            childIds = Set.copyOf(childIds);
        }
    }
}

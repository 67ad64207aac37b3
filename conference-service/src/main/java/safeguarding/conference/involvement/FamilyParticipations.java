package safeguarding.conference.involvement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The participation of families at the conferences of this service. */
public interface FamilyParticipations {

    /** The participation as it stands. */
    Optional<FamilyParticipation> find(UUID id);

    /** All of a conference, in the order in which they were recorded. */
    List<FamilyParticipation> at(UUID conferenceId);

    /** Lets nobody else record who takes part in a conference until the transaction ends. */
    void holdStill(UUID conferenceId);

    /** Keeps the participation with what happened to it. */
    FamilyParticipation save(FamilyParticipation participation);
}

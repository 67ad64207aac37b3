package safeguarding.conference.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What conferences decided. */
public interface Decisions {

    /** The decision as it stands. */
    Optional<ConferenceDecision> find(UUID id);

    /** What a conference decided for a child. */
    Optional<ConferenceDecision> of(UUID conferenceId, UUID childId);

    /** All decisions of a conference, by child. */
    List<ConferenceDecision> of(UUID conferenceId);

    /** Keeps the decision with what happened. A second one for the same child is refused with {@code conflict}. */
    ConferenceDecision save(ConferenceDecision decision);
}

package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What conferences decided. */
public interface Decisions {

    /** The decision as it stands. */
    Optional<ConferenceDecision> find(UUID id);

    /** What a conference decided for a child, unless it was withdrawn. */
    Optional<ConferenceDecision> of(UUID conferenceId, UUID childId);

    /** All decisions of a conference, by child; those that were withdrawn among them. */
    List<ConferenceDecision> of(UUID conferenceId);

    /** What conferences decided about a plan, by the day of the conference, without what was withdrawn. */
    List<ConferenceDecision> about(UUID planId);

    /** What changed the categories of these plans up to a civil date, the latest first, without what was withdrawn. */
    List<ConferenceDecision> changingCategory(Collection<UUID> planIds, LocalDate upTo);

    /** Keeps the decision with what happened. A second one for the same child is refused with {@code conflict}. */
    ConferenceDecision save(ConferenceDecision decision);
}

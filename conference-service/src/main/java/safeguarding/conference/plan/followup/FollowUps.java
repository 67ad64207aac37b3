package safeguarding.conference.plan.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of this service. */
public interface FollowUps {

    /** The follow-up as it stands, a withdrawn one too; empty when there is none. */
    Optional<OutcomeFollowUp> find(UUID followUpId);

    /** Those that stand of these decisions and plans. */
    List<OutcomeFollowUp> after(Collection<UUID> outcomes);

    /** Keeps the follow-up with what happened to it. A second one of an outcome is refused with {@code conflict}. */
    OutcomeFollowUp save(OutcomeFollowUp followUp);
}

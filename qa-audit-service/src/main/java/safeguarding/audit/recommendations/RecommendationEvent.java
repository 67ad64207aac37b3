package safeguarding.audit.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to recommendations. No event holds words. */
public sealed interface RecommendationEvent extends DomainEvent {

    /** The recommendation. */
    UUID recommendationId();

    /** Civil date on which it happened. */
    LocalDate on();

    /** From where it comes. */
    RecommendationSource source();

    /** How it stands. */
    RecommendationDetails details();

    /** It is new. */
    record Registered(UUID recommendationId, LocalDate on, RecommendationSource source, RecommendationDetails details)
            implements RecommendationEvent {}

    /** Something about it is different now. */
    record Changed(UUID recommendationId, LocalDate on, RecommendationSource source, RecommendationDetails details)
            implements RecommendationEvent {}

    /** Other audits test it now. */
    record TestsChosen(
            UUID recommendationId,
            LocalDate on,
            RecommendationSource source,
            RecommendationDetails details,
            List<UUID> auditIds)
            implements RecommendationEvent {}

    /** It went a step on. */
    record Moved(
            UUID recommendationId,
            LocalDate on,
            RecommendationSource source,
            RecommendationDetails details,
            RecommendationStep step)
            implements RecommendationEvent {}
}

package safeguarding.audit.moderation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the moderation of a case. No event holds an answer or a grade. */
public sealed interface ModerationEvent extends DomainEvent {

    /** Which moderation. */
    ModerationIdentity moderation();

    /** Civil date on which it happened. */
    LocalDate on();

    /** How many disagreements were settled. */
    int settled();

    /**
     * Which moderation of which case.
     *
     * @param area code of the area of the case; null when not known
     */
    record ModerationIdentity(
            UUID moderationId,
            UUID auditId,
            UUID caseId,
            @Nullable String area) {}

    /** Disagreements were settled, or there were none. */
    record CaseModerated(ModerationIdentity moderation, LocalDate on, int settled) implements ModerationEvent {}

    /** They were settled otherwise. */
    record ModerationCorrected(ModerationIdentity moderation, LocalDate on, int settled) implements ModerationEvent {}
}

package safeguarding.conference.subjectaccess;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a subject access request; no event holds words. */
public sealed interface SubjectAccessEvent extends DomainEvent {

    UUID requestId();

    UUID childId();

    /** Code of the area responsible. */
    String area();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Somebody asked. */
    record AccessRequested(UUID requestId, UUID childId, String area, LocalDate on, Requester by)
            implements SubjectAccessEvent {}

    /** The answer takes longer. */
    record AccessExtended(UUID requestId, UUID childId, String area, LocalDate on) implements SubjectAccessEvent {}

    /** A person ruled on a part that names others or was written in confidence. */
    record AccessRuled(UUID requestId, UUID childId, String area, LocalDate on, RulingKind ruling)
            implements SubjectAccessEvent {}

    /** The answer was given. */
    record AccessAnswered(UUID requestId, UUID childId, String area, LocalDate on) implements SubjectAccessEvent {}
}

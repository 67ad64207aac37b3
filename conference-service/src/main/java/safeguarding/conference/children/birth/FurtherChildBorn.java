package safeguarding.conference.children.birth;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/**
 * A child who was not known before was born with one who was: the other features give it what they hold on that one. Told
 * within the service only; what is published names each child by itself.
 *
 * @param childId the child who was not known before
 * @param bornWith the child who was expected
 * @param on civil date on which it is recorded
 */
public record FurtherChildBorn(UUID childId, UUID bornWith, LocalDate on) implements DomainEvent {}

package safeguarding.audit.findings;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to findings. No event holds words. */
public sealed interface FindingEvent extends DomainEvent {

    /** Which finding. */
    FindingIdentity finding();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Which finding, and of whom it is true. */
    record FindingIdentity(UUID findingId, UUID auditId, UUID themeId, FindingPlace place, FindingDetails details) {}

    /** It was found. */
    record Found(FindingIdentity finding, LocalDate on) implements FindingEvent {}

    /** It is written otherwise. */
    record Changed(FindingIdentity finding, LocalDate on) implements FindingEvent {}

    /** The area has said what it will do. */
    record Answered(FindingIdentity finding, LocalDate on) implements FindingEvent {}

    /** A re-audit looked again. */
    record ReAudited(FindingIdentity finding, LocalDate on, ReAudit again) implements FindingEvent {}

    /** A re-audit closed it. */
    record Closed(FindingIdentity finding, LocalDate on) implements FindingEvent {}

    /** It was recorded in error. */
    record Withdrawn(FindingIdentity finding, LocalDate on) implements FindingEvent {}

    /**
     * A theme was graded weak: workforce-service may answer with training.
     *
     * @param practiceDomain code of the domain of practice (J1)
     */
    record ThemeGradedWeak(
            FindingIdentity finding, LocalDate on, String practiceDomain, String gradeScale, String grade)
            implements FindingEvent {}
}

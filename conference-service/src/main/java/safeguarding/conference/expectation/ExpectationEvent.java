package safeguarding.conference.expectation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to circumstances, rules and expectations. No event holds a reason in words. */
public sealed interface ExpectationEvent extends DomainEvent {

    /** Civil date on which it happened. */
    LocalDate on();

    /** Who works with a child is known, or is known differently. Who it is stays here: one agency learns of no other. */
    record CircumstancesRecorded(UUID circumstancesId, UUID childId, String area, LocalDate on)
            implements ExpectationEvent {}

    /** A rule was written down. */
    record ExpectationRuleRegistered(UUID ruleId, LocalDate on, Expects expects) implements ExpectationEvent {}

    /** A rule says something else. */
    record ExpectationRuleChanged(UUID ruleId, LocalDate on, Expects expects) implements ExpectationEvent {}

    /**
     * An expectation as its events name it.
     *
     * @param agency code of the organisation; null while it is not known
     */
    record Expected(
            UUID id,
            UUID conferenceId,
            Set<UUID> childIds,
            String area,
            AgencyKind kind,
            @Nullable String agency) {
        public Expected {
            childIds = Set.copyOf(childIds);
        }
    }

    /** An agency is expected: by a rule, or because the chair added it. */
    record ExpectedAgencyAdded(Expected expected, LocalDate on, boolean byChair) implements ExpectationEvent {}

    /** It is known now which organisation is expected. */
    record ExpectedAgencyNamed(Expected expected, LocalDate on) implements ExpectationEvent {}

    /** The chair removed an expected agency. */
    record ExpectedAgencyRemoved(Expected expected, LocalDate on) implements ExpectationEvent {}
}

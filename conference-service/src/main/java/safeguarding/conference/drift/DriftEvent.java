package safeguarding.conference.drift;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the rules of drift. */
public sealed interface DriftEvent extends DomainEvent {

    /**
     * A rule is set otherwise now.
     *
     * @param switchId what holds how it is set
     * @param on civil date on which it was set
     * @param active whether it is on
     * @param amount with which it begins, in the unit of the rule
     */
    record DriftRuleSet(UUID switchId, DriftRule rule, LocalDate on, boolean active, int amount)
            implements DriftEvent {}
}

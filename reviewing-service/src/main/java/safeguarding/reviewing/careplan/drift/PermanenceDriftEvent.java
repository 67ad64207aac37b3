package safeguarding.reviewing.careplan.drift;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the rules of drift in permanence. */
public sealed interface PermanenceDriftEvent extends DomainEvent {

    /**
     * A rule is set otherwise now.
     *
     * @param switchId what holds how it is set
     * @param on civil date on which it was set
     * @param active whether it is on
     * @param amount with which it begins, in the unit of the rule
     */
    record PermanenceDriftRuleSet(UUID switchId, PermanenceDriftRule rule, LocalDate on, boolean active, int amount)
            implements PermanenceDriftEvent {}
}

package safeguarding.audit.actions;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to actions. No event holds words. */
public sealed interface ActionEvent extends DomainEvent {

    /** The action. */
    ActionIdentity action();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Which action, of what, and whose. */
    record ActionIdentity(UUID actionId, ActionBasis basis, ActionDetails details) {}

    /** It was agreed. */
    record Agreed(ActionIdentity action, LocalDate on) implements ActionEvent {}

    /** It is written otherwise. */
    record Changed(ActionIdentity action, LocalDate on) implements ActionEvent {}

    /** Something happened to it. */
    record Stepped(ActionIdentity action, LocalDate on, ActionStepKind kind) implements ActionEvent {}

    /**
     * Whoever does it was reminded.
     *
     * @param reminders how many reminders there were, this one included
     * @param overdue whether it is overdue; otherwise it is due soon
     */
    record Reminded(ActionIdentity action, LocalDate on, int reminders, boolean overdue) implements ActionEvent {}
}
